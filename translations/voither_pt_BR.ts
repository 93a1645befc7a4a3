<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="pt_BR">
<context>
    <name>FrameStatus</name>
    <message numerus="yes">
        <source>%n sessão(ões) por analisar</source>
        <translation>
            <numerusform>%n sessão por analisar</numerusform>
            <numerusform>%n sessões por analisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) por assinar</source>
        <translation>
            <numerusform>%n nota por assinar</numerusform>
            <numerusform>%n notas por assinar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::FirstUseController</name>
    <message numerus="yes">
        <source>Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.</source>
        <translation>
            <numerusform>Pelo menos %n caractere; quatro palavras sem relação entre si servem bem.</numerusform>
            <numerusform>Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Curta ou repetida demais: use pelo menos %n caractere.</numerusform>
            <numerusform>Curta ou repetida demais: use pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n dia sem contato</numerusform>
            <numerusform>%n dias sem contato</numerusform>
        </translation>
    </message>
</context>
</TS>
