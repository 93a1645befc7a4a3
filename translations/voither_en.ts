<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="pt_BR">
<context>
    <name>Banner</name>
    <message>
        <source>Fechar aviso</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Atalho: %1</source>
        <translation>Shortcut: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nada aqui ainda</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Em ordem decrescente</source>
        <translation>In descending order</translation>
    </message>
    <message>
        <source>Em ordem crescente</source>
        <translation>In ascending order</translation>
    </message>
    <message>
        <source>Carregando</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A data fica fora do que é possível aqui.</source>
        <translation>The date is outside what is possible here.</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Esta data não existe no calendário.</source>
        <translation>This date is not in the calendar.</translation>
    </message>
</context>
<context>
    <name>FirstUsePage</name>
    <message>
        <source>Para que serve</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>O serviço e você</source>
        <translation>The service and you</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Folha de recuperação</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Voither · passo %1 de %2</source>
        <translation>Voither · step %1 of %2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (obrigatório)</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>CNES %1</source>
        <translation>CNES %1</translation>
    </message>
    <message>
        <source>DEMONSTRAÇÃO</source>
        <translation>DEMONSTRATION</translation>
    </message>
    <message>
        <source>Início</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Configurações</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>FrameStatus</name>
    <message>
        <source>cifrado neste computador</source>
        <translation>encrypted on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões) por analisar</source>
        <translation>
            <numerusform>%n session to analyse</numerusform>
            <numerusform>%n sessions to analyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) por assinar</source>
        <translation>
            <numerusform>%n note to sign</numerusform>
            <numerusform>%n notes to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Início</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Register person</translation>
    </message>
    <message>
        <source>Para revisar</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>sem nota assinada</source>
        <translation>no signed note</translation>
    </message>
    <message>
        <source>Nenhuma sessão espera revisão.</source>
        <translation>No session is waiting for review.</translation>
    </message>
    <message>
        <source>Por analisar</source>
        <translation>To analyse</translation>
    </message>
    <message>
        <source>com áudio ou transcrição</source>
        <translation>with audio or transcript</translation>
    </message>
    <message>
        <source>Tudo o que chegou foi analisado.</source>
        <translation>Everything that came in has been analysed.</translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>há mais de 30 dias</source>
        <translation>for more than 30 days</translation>
    </message>
    <message>
        <source>Ninguém está há mais de 30 dias sem sessão.</source>
        <translation>No one has gone more than 30 days without a session.</translation>
    </message>
    <message>
        <source>As medidas descrevem a fala nas sessões. Não diagnosticam nem estimam risco.</source>
        <translation>The measures describe speech in the sessions. They do not diagnose or estimate risk.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Atalho: %1</source>
        <translation>Shortcut: %1</translation>
    </message>
</context>
<context>
    <name>IntendedUseStep</name>
    <message>
        <source>Registra e acompanha sessões: gravação ou importação com consentimento escrito, transcrição, e medidas de linguagem e voz com os trechos que as produziram.</source>
        <translation>Registers and follows sessions: recording or import with written consent, transcription, and measures of language and voice with the passages that produced them.</translation>
    </message>
    <message>
        <source>Não diagnostica, não estima risco e não substitui a avaliação de quem cuida. Muitas medidas são experimentais: cada uma diz com quantos dados foi feita e quanto pode errar.</source>
        <translation>It does not diagnose, does not estimate risk and does not replace the assessment of those who give care. Many measures are experimental: each one says how much data it was made with and how far off it may be.</translation>
    </message>
    <message>
        <source>Tudo fica cifrado neste computador, e funciona sem internet. Sem a frase-senha ou a folha de recuperação ninguém abre os dados.</source>
        <translation>Everything is encrypted on this computer, and works without internet. Without the passphrase or the recovery sheet no one can open the data.</translation>
    </message>
    <message>
        <source>Preparando a demonstração</source>
        <translation>Preparing the demonstration</translation>
    </message>
    <message>
        <source>Ver uma demonstração</source>
        <translation>See a demonstration</translation>
    </message>
    <message>
        <source>Pessoas inventadas, num lugar separado dos dados do serviço</source>
        <translation>Made-up people, in a place apart from the service’s data</translation>
    </message>
    <message>
        <source>Entendi, começar</source>
        <translation>Understood, start</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1, som alto demais</source>
        <translation>%1, sound too loud</translation>
    </message>
    <message>
        <source>silêncio</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Voither</source>
        <translation>%1 – Voither</translation>
    </message>
</context>
<context>
    <name>MenuItem</name>
    <message>
        <source>Atalho: %1</source>
        <translation>Shortcut: %1</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navegação</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2 pendentes</source>
        <translation>%1, %2 pending</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Uma frase que só você sabe, longa e fácil de lembrar. Ela não pode ser recuperada por nós.</source>
        <translation>A phrase only you know, long and easy to remember. We cannot recover it.</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Outra vez</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Criando…</source>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>Criar o serviço</source>
        <translation>Create the service</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Esconder os documentos</source>
        <translation>Hide documents</translation>
    </message>
    <message>
        <source>Mostrar os documentos</source>
        <translation>Show documents</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Tentar de novo</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Parando…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 % · faltam %2</source>
        <translation>%1 % · %2 left</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Este código abre os dados quando a frase-senha se perde. Copie-o à mão, confira, e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation>This code opens the data if the passphrase is lost. Copy it by hand, check it, and keep the sheet away from this computer, in a locked place. It will not be shown again.</translation>
    </message>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>Copiei o código e conferi</source>
        <translation>I have copied and checked the code</translation>
    </message>
    <message>
        <source>Começar</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Procurar uma pessoa</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Bloquear agora</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Voltar à página anterior</source>
        <translation>Back to the previous page</translation>
    </message>
    <message>
        <source>Próximo campo; na transcrição, próxima palavra incerta</source>
        <translation>Next field; in the transcript, next uncertain word</translation>
    </message>
    <message>
        <source>Espaço</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tocar ou pausar</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>Cinco segundos para trás ou para a frente</source>
        <translation>Five seconds back or forward</translation>
    </message>
    <message>
        <source>Marcar o momento, na gravação e na revisão</source>
        <translation>Mark the moment, while recording and in review</translation>
    </message>
    <message>
        <source>Desfazer e refazer correções da transcrição</source>
        <translation>Undo and redo transcript corrections</translation>
    </message>
    <message>
        <source>Andar nas listas; Enter abre</source>
        <translation>Move through lists; Enter opens</translation>
    </message>
    <message>
        <source>Esta lista</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SiteStep</name>
    <message>
        <source>Nome do serviço</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>CAPS II Vila Esperança</source>
        <translation>CAPS II Vila Esperança</translation>
    </message>
    <message>
        <source>CNES</source>
        <translation>CNES</translation>
    </message>
    <message>
        <source>Sete algarismos; pode ficar para depois.</source>
        <translation>Seven digits; it can wait until later.</translation>
    </message>
    <message>
        <source>Seu nome</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Como você entra</source>
        <translation>How you log in</translation>
    </message>
    <message>
        <source>Aparece na tela antes de abrir; pode ser um apelido.</source>
        <translation>Shown on the screen before opening; it can be a nickname.</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Situação</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Limpar</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Esconder a senha</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Mostrar a senha</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Os dados deste computador estão cifrados.</source>
        <translation>The data on this computer are encrypted.</translation>
    </message>
    <message>
        <source>Bloqueado às %1. Nada foi fechado: você volta para onde estava.</source>
        <translation>Locked at %1. Nothing was closed: you return to where you were.</translation>
    </message>
    <message>
        <source>Quem está aqui</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Código da folha de recuperação</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>Nova frase-senha</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1 Próxima tentativa em %2 s.</source>
        <translation>%1 Next try in %2 s.</translation>
    </message>
    <message>
        <source>Abrindo…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Demonstração: a frase-senha é “%1”.</source>
        <translation>Demonstration: the passphrase is “%1”.</translation>
    </message>
    <message>
        <source>Esqueceu? A folha de recuperação também abre. Sem uma das duas, ninguém abre os dados, nem nós.</source>
        <translation>Forgotten it? The recovery sheet opens the data too. Without one of the two, no one can open them, not even us.</translation>
    </message>
    <message>
        <source>Entrar com a frase-senha</source>
        <translation>Log in with the passphrase</translation>
    </message>
    <message>
        <source>Usar a folha de recuperação</source>
        <translation>Use the recovery sheet</translation>
    </message>
</context>
<context>
    <name>voither::ui::FirstUseController</name>
    <message>
        <source>O CNES tem sete algarismos.</source>
        <translation>The CNES has seven digits.</translation>
    </message>
    <message>
        <source>As duas frases-senha são diferentes.</source>
        <translation>The two passphrases are different.</translation>
    </message>
    <message numerus="yes">
        <source>Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.</source>
        <translation>
            <numerusform>At least %n character; four unrelated words work well.</numerusform>
            <numerusform>At least %n characters; four unrelated words work well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Too short or repetitive: use at least %n character.</numerusform>
            <numerusform>Too short or repetitive: use at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fraca: fácil de adivinhar por quem tenta muitas vezes.</source>
        <translation>Weak: easy to guess for someone who tries many times.</translation>
    </message>
    <message>
        <source>Razoável.</source>
        <translation>Fair.</translation>
    </message>
    <message>
        <source>Boa.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Muito boa.</source>
        <translation>Very good.</translation>
    </message>
</context>
<context>
    <name>voither::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessão %1, %2</source>
        <translation>Session %1, %2</translation>
    </message>
    <message>
        <source>Prontuário %1</source>
        <translation>Record %1</translation>
    </message>
</context>
</TS>
