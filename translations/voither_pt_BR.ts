<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="pt_BR">
<context>
    <name>EvidenceSummary</name>
    <message numerus="yes">
        <source>%n trecho(s)</source>
        <translation>
            <numerusform>%n trecho</numerusform>
            <numerusform>%n trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para baixo</source>
        <translation>
            <numerusform>%n puxa para baixo</numerusform>
            <numerusform>%n puxam para baixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para cima</source>
        <translation>
            <numerusform>%n puxa para cima</numerusform>
            <numerusform>%n puxam para cima</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>transcrevendo; %n gravação(ões) na fila</source>
        <translation>
            <numerusform>transcrevendo; %n gravação na fila</numerusform>
            <numerusform>transcrevendo; %n gravações na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gravação(ões) na fila de transcrição</source>
        <translation>
            <numerusform>%n gravação na fila de transcrição</numerusform>
            <numerusform>%n gravações na fila de transcrição</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBanners</name>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message numerus="yes">
        <source>%n menção(ões) a suicídio ou autolesão, a avaliar por um profissional</source>
        <translation>
            <numerusform>%n menção a suicídio ou autolesão, a avaliar por um profissional</numerusform>
            <numerusform>%n menções a suicídio ou autolesão, a avaliar por um profissional</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%n lugar(es)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message numerus="yes">
        <source>%n pessoa(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersStep</name>
    <message numerus="yes">
        <source>%n, já resolvido(s)</source>
        <translation>
            <numerusform>%n, já resolvido</numerusform>
            <numerusform>%n, já resolvidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message numerus="yes">
        <source>%n palavra(s) incerta(s)</source>
        <translation>
            <numerusform>%n palavra incerta</numerusform>
            <numerusform>%n palavras incertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptionQueue</name>
    <message numerus="yes">
        <source>%n gravação(ões) por transcrever</source>
        <translation>
            <numerusform>%n gravação por transcrever</numerusform>
            <numerusform>%n gravações por transcrever</numerusform>
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
    <name>voither::ui::IntakeController</name>
    <message numerus="yes">
        <source>E mais %n aviso(s).</source>
        <translation>
            <numerusform>E mais %n aviso.</numerusform>
            <numerusform>E mais %n avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::Passphrase</name>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Curta ou repetida demais: use pelo menos %n caractere.</numerusform>
            <numerusform>Curta ou repetida demais: use pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::PeopleModel</name>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n dia sem contato</numerusform>
            <numerusform>%n dias sem contato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonFormController</name>
    <message numerus="yes">
        <source>Faltam %n dígito(s).</source>
        <translation>
            <numerusform>Falta %n dígito.</numerusform>
            <numerusform>Faltam %n dígitos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonModel</name>
    <message numerus="yes">
        <source>%n ano(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::RecordController</name>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n segundo(s).</source>
        <translation>
            <numerusform>Uma gravação que foi interrompida está no prontuário: %n segundo.</numerusform>
            <numerusform>Uma gravação que foi interrompida está no prontuário: %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n minuto(s).</source>
        <translation>
            <numerusform>Uma gravação que foi interrompida está no prontuário: %n minuto.</numerusform>
            <numerusform>Uma gravação que foi interrompida está no prontuário: %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::SearchModel</name>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::SpeakerListModel</name>
    <message numerus="yes">
        <source>%n fala(s)</source>
        <translation>
            <numerusform>%n fala</numerusform>
            <numerusform>%n falas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n palavra(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln palavra(s) da pessoa</source>
        <translation>
            <numerusform>%Ln palavra da pessoa</numerusform>
            <numerusform>%Ln palavras da pessoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryController</name>
    <message numerus="yes">
        <source>%n semanas</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryRow</name>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptionQueueModel</name>
    <message numerus="yes">
        <source>Transcrita; %n trecho(s) a conferir</source>
        <translation>
            <numerusform>Transcrita; %n trecho a conferir</numerusform>
            <numerusform>Transcrita; %n trechos a conferir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::VerificationController</name>
    <message numerus="yes">
        <source>%n problema(s) encontrado(s). Nada foi alterado.</source>
        <translation>
            <numerusform>%n problema encontrado. Nada foi alterado.</numerusform>
            <numerusform>%n problemas encontrados. Nada foi alterado.</numerusform>
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
