<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="pt_BR">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Versão do programa</source>
        <translation>Program version</translation>
    </message>
    <message>
        <source>Versão das medidas</source>
        <translation>Measures version</translation>
    </message>
    <message>
        <source>Consta em cada medida; medidas de versões diferentes não se comparam sem nova análise.</source>
        <translation>Stated with every measure; measures from different versions cannot be compared without a new analysis.</translation>
    </message>
    <message>
        <source>Licença</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Software livre: pode ser usado, estudado, mudado e distribuído nos termos da licença, sem garantia.</source>
        <translation>Free software: it may be used, studied, changed and shared under the terms of the licence, without warranty.</translation>
    </message>
    <message>
        <source>Uso pretendido</source>
        <translation>Intended use</translation>
    </message>
    <message>
        <source>Organiza gravações, transcrições e indicadores linguísticos para revisão por um profissional habilitado. Não diagnostica, não indica tratamento e não estima risco de suicídio. Não é monitoramento em tempo real.</source>
        <translation>Organises recordings, transcripts and linguistic indicators for review by a qualified professional. It does not diagnose, does not recommend treatment and does not estimate suicide risk. It is not real-time monitoring.</translation>
    </message>
    <message>
        <source>Feito com</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>programas e dados de outras pessoas, e suas licenças</source>
        <translation>other people’s programs and data, and their licences</translation>
    </message>
    <message>
        <source>interface e gráficos</source>
        <translation>interface and charts</translation>
    </message>
    <message>
        <source>banco de dados cifrado</source>
        <translation>encrypted database</translation>
    </message>
    <message>
        <source>BSD-3-Clause, domínio público</source>
        <translation>BSD-3-Clause, public domain</translation>
    </message>
    <message>
        <source>criptografia</source>
        <translation>cryptography</translation>
    </message>
    <message>
        <source>criptografia do banco de dados</source>
        <translation>database encryption</translation>
    </message>
    <message>
        <source>leitura de áudio</source>
        <translation>audio reading</translation>
    </message>
    <message>
        <source>análise das palavras e da gramática</source>
        <translation>analysis of words and grammar</translation>
    </message>
    <message>
        <source>textos e dados linguísticos</source>
        <translation>texts and linguistic data</translation>
    </message>
    <message>
        <source>léxicos de afeto</source>
        <translation>affect lexicons</translation>
    </message>
    <message>
        <source>voz das sessões de demonstração</source>
        <translation>voice of the demonstration sessions</translation>
    </message>
    <message>
        <source>letra</source>
        <translation>typeface</translation>
    </message>
    <message>
        <source>ícones</source>
        <translation>icons</translation>
    </message>
    <message>
        <source>bibliotecas menores</source>
        <translation>smaller libraries</translation>
    </message>
</context>
<context>
    <name>AlikeBanner</name>
    <message>
        <source>É a mesma pessoa?</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <source>nome parecido com o de quem já está registrado</source>
        <translation>name similar to someone already registered</translation>
    </message>
    <message>
        <source>Não é nenhuma delas</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Não, é outra pessoa</source>
        <translation>No, someone else</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Aparência</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>só neste computador</source>
        <translation>on this computer only</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Como o sistema</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Escuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tamanho do texto</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Aumenta também botões, linhas e gráficos.</source>
        <translation>Also enlarges buttons, lines and charts.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduzir movimento</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Sem transições entre estados.</source>
        <translation>No transitions between states.</translation>
    </message>
</context>
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
    <name>ConsentDialog</name>
    <message>
        <source>Consentimento</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Gravação das sessões: consente, %1</source>
        <translation>Session recording: consents, %1</translation>
    </message>
    <message>
        <source>Gravação das sessões: não consente</source>
        <translation>Session recording: does not consent</translation>
    </message>
    <message>
        <source>Uso em pesquisa: consente</source>
        <translation>Use in research: consents</translation>
    </message>
    <message>
        <source>Uso em pesquisa: não consente</source>
        <translation>Use in research: does not consent</translation>
    </message>
    <message>
        <source>Retirado em</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Data do termo assinado</source>
        <translation>Date on the signed form</translation>
    </message>
    <message>
        <source>O programa deixa de gravar e de guardar áudio desta pessoa. O que já foi gravado fica no prontuário, guardado pelo prazo legal.</source>
        <translation>The program stops recording this person and keeping their audio. What has already been recorded stays in the record, kept for the legal period.</translation>
    </message>
    <message>
        <source>Os dados desta pessoa deixam de ser usados em pesquisa a partir de agora. O prontuário não muda.</source>
        <translation>This person’s data are no longer used in research from now on. The record does not change.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Registrar a retirada</source>
        <translation>Register withdrawal</translation>
    </message>
    <message>
        <source>Registrar o consentimento</source>
        <translation>Register consent</translation>
    </message>
</context>
<context>
    <name>ConsentGiver</name>
    <message>
        <source>Dado por</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Menores: termo do responsável e assentimento da criança ou adolescente.</source>
        <translation>Minors: form signed by the guardian and assent of the child or adolescent.</translation>
    </message>
    <message>
        <source>Própria pessoa</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Responsável legal</source>
        <translation>Legal guardian</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Dados deste serviço</source>
        <translation>This service’s data</translation>
    </message>
    <message>
        <source>cifrados neste computador</source>
        <translation>encrypted on this computer</translation>
    </message>
    <message>
        <source>Pasta</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Uma cópia de segurança é a cópia desta pasta inteira, com o programa fechado.</source>
        <translation>A backup is a copy of this whole folder, made with the program closed.</translation>
    </message>
    <message>
        <source>Tamanho em disco</source>
        <translation>Size on disk</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Gravações</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Verificação</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Lê tudo o que está guardado e confere se nada foi alterado, trocado ou danificado. Não muda nada. Enquanto dura, as outras telas esperam para ler.</source>
        <translation>Reads everything stored and checks that nothing was altered, exchanged or damaged. It changes nothing. While it runs, the other screens wait to read.</translation>
    </message>
    <message>
        <source>Verificar agora</source>
        <translation>Verify now</translation>
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
    <name>Diagnoses</name>
    <message>
        <source>Espectro autista</source>
        <translation>Autism spectrum</translation>
    </message>
    <message>
        <source>TDAH</source>
        <translation>ADHD</translation>
    </message>
    <message>
        <source>Esquizofrenia</source>
        <translation>Schizophrenia</translation>
    </message>
    <message>
        <source>Esquizoafetivo</source>
        <translation>Schizoaffective</translation>
    </message>
    <message>
        <source>Psicótico agudo</source>
        <translation>Acute psychotic</translation>
    </message>
    <message>
        <source>Delirante</source>
        <translation>Delusional</translation>
    </message>
    <message>
        <source>Bipolar I</source>
        <translation>Bipolar I</translation>
    </message>
    <message>
        <source>Depressivo</source>
        <translation>Depressive</translation>
    </message>
    <message>
        <source>Depressivo recorrente</source>
        <translation>Recurrent depressive</translation>
    </message>
    <message>
        <source>Ansiedade</source>
        <translation>Anxiety</translation>
    </message>
    <message>
        <source>Pânico</source>
        <translation>Panic</translation>
    </message>
    <message>
        <source>Obsessivo-compulsivo</source>
        <translation>Obsessive-compulsive</translation>
    </message>
    <message>
        <source>TEPT</source>
        <translation>PTSD</translation>
    </message>
    <message>
        <source>Adaptação</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Álcool</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Opioides</source>
        <translation>Opioids</translation>
    </message>
    <message>
        <source>Sedativos</source>
        <translation>Sedatives</translation>
    </message>
    <message>
        <source>Cocaína</source>
        <translation>Cocaine</translation>
    </message>
    <message>
        <source>Personalidade</source>
        <translation>Personality</translation>
    </message>
    <message>
        <source>Cannabis</source>
        <translation>Cannabis</translation>
    </message>
</context>
<context>
    <name>DimensionCard</name>
    <message>
        <source>sem medidas</source>
        <translation>no measures</translation>
    </message>
</context>
<context>
    <name>DimensionGrid</name>
    <message>
        <source>Todas as dimensões</source>
        <translation>All dimensions</translation>
    </message>
</context>
<context>
    <name>DimensionList</name>
    <message>
        <source>%1 palavras da pessoa</source>
        <translation>%1 words by the person</translation>
    </message>
    <message>
        <source>desde a linha de base</source>
        <translation>since baseline</translation>
    </message>
    <message>
        <source>Dimensões</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Esta sessão ainda não foi analisada</source>
        <translation>This session has not been analysed yet</translation>
    </message>
    <message>
        <source>A análise mede a fala da pessoa em 15 dimensões, cada uma com os trechos em que se apoia.</source>
        <translation>The analysis measures the person’s speech on 15 dimensions, each with the passages it rests on.</translation>
    </message>
    <message>
        <source>Analisar</source>
        <translation>Analyse</translation>
    </message>
</context>
<context>
    <name>DimensionRow</name>
    <message>
        <source>%1: %2, mais ou menos %3</source>
        <translation>%1: %2, plus or minus %3</translation>
    </message>
    <message>
        <source>%1: não medida, %2</source>
        <translation>%1: not measured, %2</translation>
    </message>
    <message>
        <source>%1 desde a linha de base, além da variação habitual</source>
        <translation>%1 since baseline, beyond the usual variation</translation>
    </message>
    <message>
        <source>%1 desde a linha de base, dentro da variação habitual</source>
        <translation>%1 since baseline, within the usual variation</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>não medida</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>não medida: %1</source>
        <translation>not measured: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Trechos</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>%1, puxa para baixo</source>
        <translation>%1, pulls down</translation>
    </message>
    <message>
        <source>%1, puxa para cima</source>
        <translation>%1, pulls up</translation>
    </message>
    <message>
        <source>Esta dimensão não tem trechos nesta sessão</source>
        <translation>This dimension has no passages in this session</translation>
    </message>
    <message>
        <source>Ainda não há medidas</source>
        <translation>No measures yet</translation>
    </message>
    <message>
        <source>Escolha outra na tabela de dimensões.</source>
        <translation>Choose another in the table of dimensions.</translation>
    </message>
</context>
<context>
    <name>EvidenceSummary</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trecho(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para baixo</source>
        <translation>
            <numerusform>%n pulls down</numerusform>
            <numerusform>%n pull down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para cima</source>
        <translation>
            <numerusform>%n pulls up</numerusform>
            <numerusform>%n pull up</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Como é medido</source>
        <translation>How it is measured</translation>
    </message>
    <message>
        <source>Retirar a discordância</source>
        <translation>Withdraw disagreement</translation>
    </message>
    <message>
        <source>Discordo</source>
        <translation>I disagree</translation>
    </message>
    <message>
        <source>Discordância registrada: %1</source>
        <translation>Disagreement registered: %1</translation>
    </message>
    <message>
        <source>Discordância registrada</source>
        <translation>Disagreement registered</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nesta sessão apoia-se em %1. O intervalo (± %2) diz onde o valor ficaria em 95 de 100 amostras da mesma fala. A mudança compara com a média das três primeiras sessões medidas; está em destaque quando vai além da variação habitual entre sessões.</source>
        <translation>In this session it rests on %1. The interval (± %2) says where the value would lie in 95 of 100 samples of the same speech. The change compares with the mean of the first three sessions measured; it is highlighted when it goes beyond the usual variation between sessions.</translation>
    </message>
    <message>
        <source>Não foi medida: %1.</source>
        <translation>Not measured: %1.</translation>
    </message>
    <message>
        <source>Descreve a fala; não diagnostica.</source>
        <translation>Describes speech; does not diagnose.</translation>
    </message>
    <message>
        <source>Discordar desta medida</source>
        <translation>Disagree with this measure</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Registrar discordância</source>
        <translation>Register disagreement</translation>
    </message>
    <message>
        <source>Por quê? (opcional)</source>
        <translation>Why? (optional)</translation>
    </message>
    <message>
        <source>Fica registrado com seu nome. O valor medido não muda.</source>
        <translation>Kept under your name. The measured value does not change.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Salvar a imagem (PNG)</source>
        <translation>Save image (PNG)</translation>
    </message>
    <message>
        <source>Salvar as páginas (PDF)</source>
        <translation>Save pages (PDF)</translation>
    </message>
    <message>
        <source>Salvar os valores (CSV)</source>
        <translation>Save values (CSV)</translation>
    </message>
    <message>
        <source>O gráfico à vista, com o nome da pessoa e do serviço.</source>
        <translation>The chart shown, with the names of the person and the service.</translation>
    </message>
    <message>
        <source>Todas as dimensões e o gráfico à vista, com o nome da pessoa e do serviço, em folhas A4.</source>
        <translation>All dimensions and the chart shown, with the names of the person and the service, on A4 sheets.</translation>
    </message>
    <message>
        <source>Todas as medidas de todas as sessões, sem nome, para uma planilha.</source>
        <translation>All measures of all sessions, without names, for a spreadsheet.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Caminho do arquivo</source>
        <translation>File path</translation>
    </message>
    <message>
        <source>Escolher…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Escolha uma gravação, uma transcrição, ou as duas.</source>
        <translation>Choose a recording, a transcript, or both.</translation>
    </message>
    <message>
        <source>Um dos caminhos não leva a um arquivo.</source>
        <translation>One of the paths does not lead to a file.</translation>
    </message>
    <message>
        <source>Para guardar a gravação falta o consentimento.</source>
        <translation>Consent is missing to keep the recording.</translation>
    </message>
    <message>
        <source>Diga o dia e a hora da sessão.</source>
        <translation>Give the day and time of the session.</translation>
    </message>
    <message>
        <source>Arquivos</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>arraste para cá, escolha ou escreva o caminho</source>
        <translation>drag here, choose or type the path</translation>
    </message>
    <message>
        <source>Gravação</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>WAV, MP3, M4A, OGG, Opus, FLAC ou WebM. Fica guardada cifrada; o arquivo original não muda.</source>
        <translation>WAV, MP3, M4A, OGG, Opus, FLAC or WebM. It is kept encrypted; the original file does not change.</translation>
    </message>
    <message>
        <source>Transcrição</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>whisper.cpp, WhisperX, WebVTT, SRT, TextGrid, ELAN ou texto com “T:” e “P:”. Sem ela mede-se só a voz.</source>
        <translation>whisper.cpp, WhisperX, WebVTT, SRT, TextGrid, ELAN or text with “T:” and “P:”. Without it only the voice is measured.</translation>
    </message>
    <message>
        <source>Não há consentimento de gravação registrado. Sem ele o áudio não entra; a transcrição pode entrar.</source>
        <translation>No consent to recording is registered. Without it the audio cannot come in; the transcript can.</translation>
    </message>
    <message>
        <source>Registrar consentimento</source>
        <translation>Register consent</translation>
    </message>
    <message>
        <source>Quando foi a sessão</source>
        <translation>When the session was held</translation>
    </message>
    <message>
        <source>Dia</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>A sessão não pode ser num dia que ainda não chegou.</source>
        <translation>The session cannot be on a day that has not come yet.</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Import</translation>
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
    <name>FormConsents</name>
    <message>
        <source>Consentimento</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>livre, informado e por escrito; pode vir depois e pode ser retirado</source>
        <translation>free, informed and in writing; it can come later and can be withdrawn</translation>
    </message>
    <message>
        <source>Consente a gravação das sessões</source>
        <translation>Consents to the recording of sessions</translation>
    </message>
    <message>
        <source>Sem ele o programa não grava nem guarda áudio.</source>
        <translation>Without it the program neither records nor keeps audio.</translation>
    </message>
    <message>
        <source>Consente o uso dos dados em pesquisa</source>
        <translation>Consents to the use of data in research</translation>
    </message>
    <message>
        <source>Data do termo</source>
        <translation>Date on the form</translation>
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
    <message>
        <source>gravação em pausa</source>
        <translation>recording paused</translation>
    </message>
    <message>
        <source>gravando</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>importação de %1: falta dizer de quem são as vozes</source>
        <translation>import for %1: say whose the voices are</translation>
    </message>
    <message>
        <source>importando a sessão de %1</source>
        <translation>importing the session of %1</translation>
    </message>
    <message>
        <source>importando a sessão de %1: %2 %</source>
        <translation>importing the session of %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>transcrevendo; %n gravação(ões) na fila</source>
        <translation>
            <numerusform>transcribing; %n recording in the queue</numerusform>
            <numerusform>transcribing; %n recordings in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gravação(ões) na fila de transcrição</source>
        <translation>
            <numerusform>%n recording waiting for transcription</numerusform>
            <numerusform>%n recordings waiting for transcription</numerusform>
        </translation>
    </message>
    <message>
        <source>analisando o que foi transcrito</source>
        <translation>analysing what was transcribed</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Histórico</source>
        <translation>History</translation>
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
    <name>ImportPage</name>
    <message>
        <source>Importar sessão</source>
        <translation>Import session</translation>
    </message>
    <message>
        <source>Continuar em outra tela</source>
        <translation>Continue on another screen</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Já há uma importação em curso, de %1. Termine ou cancele essa antes de começar outra.</source>
        <translation>An import is already under way, for %1. Finish or cancel it before starting another.</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Analisar agora</source>
        <translation>Analyse now</translation>
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
    <name>Interventions</name>
    <message>
        <source>Medicação</source>
        <translation>Medication</translation>
    </message>
    <message>
        <source>Mudança de medicação</source>
        <translation>Change of medication</translation>
    </message>
    <message>
        <source>Modalidade de atendimento</source>
        <translation>Type of care</translation>
    </message>
    <message>
        <source>Grupo ou oficina</source>
        <translation>Group or workshop</translation>
    </message>
    <message>
        <source>Revisão do projeto terapêutico</source>
        <translation>Care plan review</translation>
    </message>
    <message>
        <source>Visita domiciliar</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>Atenção à crise</source>
        <translation>Crisis care</translation>
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
    <name>MarkList</name>
    <message>
        <source>Marcas</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Nenhuma marca nesta sessão</source>
        <translation>No marks in this session</translation>
    </message>
    <message>
        <source>Tecle M para marcar o momento que está ouvindo.</source>
        <translation>Press M to mark the moment you are hearing.</translation>
    </message>
    <message>
        <source>Marcas são de um momento da gravação, e esta sessão não tem gravação.</source>
        <translation>Marks belong to a moment of the recording, and this session has no recording.</translation>
    </message>
    <message>
        <source>Marcar este momento</source>
        <translation>Mark this moment</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Enter ouve daqui, F2 escreve, Delete remove</source>
        <translation>Enter plays from here, F2 writes, Delete removes</translation>
    </message>
    <message>
        <source>Enter ouve daqui</source>
        <translation>Enter plays from here</translation>
    </message>
    <message>
        <source>Texto da marca de %1</source>
        <translation>Text of the mark at %1</translation>
    </message>
    <message>
        <source>Escrever na marca de %1</source>
        <translation>Write on the mark at %1</translation>
    </message>
    <message>
        <source>Remover a marca de %1</source>
        <translation>Remove the mark at %1</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Medidas e nota</source>
        <translation>Measures and note</translation>
    </message>
    <message>
        <source>Dimensões</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Trechos</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Marcas</source>
        <translation>Marks</translation>
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
    <message>
        <source>Procurar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Atalho: %1</source>
        <translation>Shortcut: %1</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Nota desta sessão</source>
        <translation>Note for this session</translation>
    </message>
    <message>
        <source>O que importa guardar desta sessão</source>
        <translation>What matters to keep from this session</translation>
    </message>
    <message>
        <source>Usar modelo</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>rascunho salvo</source>
        <translation>draft saved</translation>
    </message>
    <message>
        <source>salvando…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Assinar</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Assinar esta nota?</source>
        <translation>Sign this note?</translation>
    </message>
    <message>
        <source>A nota fica como está, com seu nome e a hora, e não pode mais ser mudada. Depois é possível escrever outra.</source>
        <translation>The note stays as it is, with your name and the time, and can no longer be changed. Another can be written afterwards.</translation>
    </message>
    <message>
        <source>Assinar nota</source>
        <translation>Sign note</translation>
    </message>
    <message>
        <source>Assinada por %1 em %2</source>
        <translation>Signed by %1 on %2</translation>
    </message>
    <message>
        <source>Imprimir a nota</source>
        <translation>Print the note</translation>
    </message>
    <message>
        <source>Salvar a nota em PDF</source>
        <translation>Save the note as PDF</translation>
    </message>
    <message>
        <source>Salvar a nota (PDF)</source>
        <translation>Save the note (PDF)</translation>
    </message>
    <message>
        <source>A nota assinada com o nome da pessoa, de quem assinou e do serviço, em folhas A4.</source>
        <translation>The signed note with the names of the person, of who signed it and of the service, on A4 sheets.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Gravação da sessão</source>
        <translation>Session recording</translation>
    </message>
    <message>
        <source>Transcrição da sessão</source>
        <translation>Session transcript</translation>
    </message>
    <message>
        <source>Áudio (*.wav *.mp3 *.m4a *.mp4 *.aac *.ogg *.opus *.flac *.webm)</source>
        <translation>Audio (*.wav *.mp3 *.m4a *.mp4 *.aac *.ogg *.opus *.flac *.webm)</translation>
    </message>
    <message>
        <source>Todos os arquivos (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Transcrições (*.json *.vtt *.srt *.txt *.TextGrid *.eaf)</source>
        <translation>Transcripts (*.json *.vtt *.srt *.txt *.TextGrid *.eaf)</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Trocar a frase-senha</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trocar</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Frase-senha atual</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Frase-senha nova</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Quatro palavras sem relação entre si servem bem.</source>
        <translation>Four unrelated words work well.</translation>
    </message>
    <message>
        <source>De novo, para conferir</source>
        <translation>Again, to check</translation>
    </message>
    <message>
        <source>As duas são diferentes.</source>
        <translation>The two are different.</translation>
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
    <name>PeopleFilters</name>
    <message>
        <source>Minhas pessoas</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>Só quem teve sessão com você</source>
        <translation>Only those who had a session with you</translation>
    </message>
    <message>
        <source>Diagnóstico</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Abre a lista dos diagnósticos</source>
        <translation>Opens the list of diagnoses</translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Mais de 30 dias desde a última sessão</source>
        <translation>More than 30 days since the last session</translation>
    </message>
    <message>
        <source>Mudança confiável</source>
        <translation>Reliable change</translation>
    </message>
    <message>
        <source>A valência mudou além do erro da medida</source>
        <translation>Valence changed beyond the error of measurement</translation>
    </message>
    <message>
        <source>Poucos dados</source>
        <translation>Little data</translation>
    </message>
    <message>
        <source>Menos de seis sessões avaliáveis</source>
        <translation>Fewer than six assessable sessions</translation>
    </message>
    <message>
        <source>Tirar filtros</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Todos os diagnósticos</source>
        <translation>All diagnoses</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Pessoas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 em acompanhamento</source>
        <translation>%1 being followed</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Register person</translation>
    </message>
    <message>
        <source>Nome, CPF, CNS ou prontuário</source>
        <translation>Name, CPF, CNS or record number</translation>
    </message>
    <message>
        <source>A lista não pôde ser lida</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>Ninguém registrado ainda</source>
        <translation>No one registered yet</translation>
    </message>
    <message>
        <source>Procurando…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Ninguém com estes filtros</source>
        <translation>No one with these filters</translation>
    </message>
    <message>
        <source>Registre a primeira pessoa: basta o nome ou o número do prontuário.</source>
        <translation>Register the first person: a name or record number is enough.</translation>
    </message>
    <message>
        <source>Mude a busca ou tire um filtro.</source>
        <translation>Change the search or clear a filter.</translation>
    </message>
    <message>
        <source>Tirar os filtros</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prontuário</source>
        <translation>Record no.</translation>
    </message>
    <message>
        <source>Diagnóstico (CID-11)</source>
        <translation>Diagnosis (ICD-11)</translation>
    </message>
    <message>
        <source>Referência</source>
        <translation>Key worker</translation>
    </message>
    <message>
        <source>Última</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Valência, 16 sem.</source>
        <translation>Valence, 16 wks.</translation>
    </message>
    <message>
        <source>não avaliável</source>
        <translation>not assessable</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A valência descreve a fala nas sessões: ↑ mais alta, ↓ mais baixa que no começo, além do erro da medida. Não diagnostica nem estima risco.</source>
        <translation>Valence describes speech in the sessions: ↑ higher, ↓ lower than at the start, beyond the error of measurement. It does not diagnose or estimate risk.</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Deixar sem registrar?</source>
        <translation>Leave without registering?</translation>
    </message>
    <message>
        <source>Deixar sem guardar?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>O que foi escrito aqui se perde.</source>
        <translation>What was written here will be lost.</translation>
    </message>
    <message>
        <source>Deixar</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Continuar aqui</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Register person</translation>
    </message>
    <message>
        <source>Corrigir cadastro</source>
        <translation>Correct details</translation>
    </message>
    <message>
        <source>Basta o nome ou o prontuário; o resto pode vir depois.</source>
        <translation>A name or record number is enough; the rest can come later.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Quem é</source>
        <translation>Who this is</translation>
    </message>
    <message>
        <source>Nome completo</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nome social</source>
        <translation>Social name</translation>
    </message>
    <message>
        <source>Quando houver, é por ele que a pessoa é chamada em todas as telas.</source>
        <translation>When there is one, it is what the person is called on every screen.</translation>
    </message>
    <message>
        <source>Data de nascimento</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Gênero</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Não informado</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Mulher</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Homem</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Não binário</source>
        <translation>Non-binary</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Telefone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Documentos e prontuário</source>
        <translation>Documents and record</translation>
    </message>
    <message>
        <source>nenhum é obrigatório</source>
        <translation>none is required</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>Cartão Nacional de Saúde (CNS)</source>
        <translation>National Health Card (CNS)</translation>
    </message>
    <message>
        <source>Número do prontuário</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Diagnóstico principal (CID-11)</source>
        <translation>Main diagnosis (ICD-11)</translation>
    </message>
    <message>
        <source>Código ou palavra: 6A70, depressivo</source>
        <translation>Code or word: 6A70, depressive</translation>
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
    <name>PersonPage</name>
    <message>
        <source>Esta pessoa não pode ser mostrada</source>
        <translation>This person cannot be shown</translation>
    </message>
    <message>
        <source>Voltar às pessoas</source>
        <translation>Back to people</translation>
    </message>
    <message>
        <source>consente gravação</source>
        <translation>consents to recording</translation>
    </message>
    <message>
        <source>sem consentimento de gravação</source>
        <translation>no consent to recording</translation>
    </message>
    <message>
        <source>Corrigir cadastro</source>
        <translation>Correct details</translation>
    </message>
    <message>
        <source>Consentimento</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Atalho: %1</source>
        <translation>Shortcut: %1</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Import session</translation>
    </message>
    <message>
        <source>Gravar sessão</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>Falta o consentimento de gravação.</source>
        <translation>Consent to recording is missing.</translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Trajetória</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Histórico</source>
        <translation>History</translation>
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
    <name>ReadingStep</name>
    <message>
        <source>Analisando a sessão</source>
        <translation>Analysing the session</translation>
    </message>
    <message>
        <source>Lendo os arquivos</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>A sessão já está guardada.</source>
        <translation>The session is already saved.</translation>
    </message>
    <message>
        <source>Nada é guardado antes de você confirmar.</source>
        <translation>Nothing is saved before you confirm.</translation>
    </message>
    <message>
        <source>Você pode trabalhar em outra tela. Se cancelar, a sessão fica guardada e pode ser analisada depois.</source>
        <translation>You can work on another screen. If you cancel, the session stays saved and can be analysed later.</translation>
    </message>
    <message>
        <source>Você pode trabalhar em outra tela. Se cancelar, nada fica guardado.</source>
        <translation>You can work on another screen. If you cancel, nothing is saved.</translation>
    </message>
</context>
<context>
    <name>RecordBanners</name>
    <message>
        <source>O microfone foi desconectado</source>
        <translation>The microphone was disconnected</translation>
    </message>
    <message>
        <source>O som deste computador parou</source>
        <translation>Sound on this computer stopped</translation>
    </message>
    <message>
        <source>O microfone não pôde ser aberto</source>
        <translation>The microphone could not be opened</translation>
    </message>
    <message>
        <source>Nenhum microfone encontrado</source>
        <translation>No microphone found</translation>
    </message>
    <message>
        <source>Não chega som do microfone</source>
        <translation>No sound from the microphone</translation>
    </message>
    <message>
        <source>Outro programa pode estar usando o microfone, ou o sistema não permite o acesso. Feche o outro programa ou escolha outro microfone.</source>
        <translation>Another program may be using the microphone, or the system does not allow access. Close the other program or choose another microphone.</translation>
    </message>
    <message>
        <source>Verifique se ele está ligado e não está no mudo, ou escolha outro.</source>
        <translation>Check that it is on and not muted, or choose another.</translation>
    </message>
    <message>
        <source>Conecte um microfone ou escolha outro; a gravação continua assim que houver som.</source>
        <translation>Connect a microphone or choose another; the recording goes on as soon as there is sound.</translation>
    </message>
    <message>
        <source>O disco não aceita a gravação</source>
        <translation>The disk does not accept the recording</translation>
    </message>
    <message>
        <source>%1 O que está salvo continua salvo; o que veio depois fica na memória por até dois minutos e é gravado assim que houver espaço.</source>
        <translation>%1 What is saved stays saved; what came after stays in memory for up to two minutes and is written as soon as there is space.</translation>
    </message>
    <message>
        <source>O que foi dito até aqui está salvo.</source>
        <translation>What has been said so far is saved.</translation>
    </message>
    <message>
        <source>Parte do som se perdeu</source>
        <translation>Part of the sound was lost</translation>
    </message>
    <message>
        <source>O computador não acompanhou o microfone durante %1 s. O lugar está marcado na gravação.</source>
        <translation>The computer did not keep up with the microphone for %1 s. The place is marked in the recording.</translation>
    </message>
    <message>
        <source>Não foi possível concluir</source>
        <translation>Could not finish</translation>
    </message>
    <message>
        <source>%1 foi desconectado</source>
        <translation>%1 was disconnected</translation>
    </message>
    <message>
        <source>O que foi dito até aqui está salvo. A gravação continua com %1; outro microfone pode ser escolhido a qualquer momento.</source>
        <translation>What was said until now is saved. The recording goes on with %1; another microphone can be chosen at any time.</translation>
    </message>
    <message>
        <source>Conecte um microfone; ele aparece aqui assim que for reconhecido.</source>
        <translation>Connect a microphone; it appears here as soon as it is recognised.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Microfone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Nenhum microfone</source>
        <translation>No microphone</translation>
    </message>
    <message>
        <source>Canais</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>1 canal</source>
        <translation>1 channel</translation>
    </message>
    <message>
        <source>2 canais</source>
        <translation>2 channels</translation>
    </message>
    <message>
        <source>Iniciar gravação</source>
        <translation>Start recording</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Encerrar e analisar</source>
        <translation>End and analyse</translation>
    </message>
    <message>
        <source>Descartar…</source>
        <translation>Discard…</translation>
    </message>
</context>
<context>
    <name>RecordMarkRow</name>
    <message>
        <source>pausa de %1</source>
        <translation>pause of %1</translation>
    </message>
    <message>
        <source>interrupção de %1</source>
        <translation>interruption of %1</translation>
    </message>
    <message>
        <source>marca</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>Texto da marca</source>
        <translation>Text of the mark</translation>
    </message>
    <message>
        <source>Escrever na marca de %1</source>
        <translation>Write on the mark at %1</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Marcas</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Tecle M para marcar um momento da sessão.</source>
        <translation>Press M to mark a moment of the session.</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>Anotações</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>salvas</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>salvando…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Escreva aqui durante a sessão</source>
        <translation>Write here during the session</translation>
    </message>
    <message>
        <source>Disponível durante a gravação</source>
        <translation>Available while recording</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Session %2</translation>
    </message>
    <message>
        <source>Guardando a sessão</source>
        <translation>Saving the session</translation>
    </message>
    <message>
        <source>Em pausa</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Gravando</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Gravar sessão</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>consentimento escrito de %1</source>
        <translation>written consent dated %1</translation>
    </message>
    <message>
        <source>Retirar consentimento</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Sem consentimento para gravar</source>
        <translation>No consent to record</translation>
    </message>
    <message>
        <source>A gravação só começa depois que o consentimento escrito da pessoa estiver registrado no prontuário.</source>
        <translation>Recording only starts once the person’s written consent is registered in the record.</translation>
    </message>
    <message>
        <source>Registrar consentimento</source>
        <translation>Register consent</translation>
    </message>
    <message>
        <source>Descartar a gravação?</source>
        <translation>Discard the recording?</translation>
    </message>
    <message>
        <source>O som gravado até aqui e as marcas serão apagados. Isso não pode ser desfeito.</source>
        <translation>The sound recorded so far and the marks will be deleted. This cannot be undone.</translation>
    </message>
    <message>
        <source>Descartar a gravação</source>
        <translation>Discard recording</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Tempo gravado: %1</source>
        <translation>Time recorded: %1</translation>
    </message>
    <message>
        <source>salvo até %1</source>
        <translation>saved up to %1</translation>
    </message>
    <message>
        <source>criptografado neste computador · %1 MB</source>
        <translation>encrypted on this computer · %1 MB</translation>
    </message>
    <message>
        <source>Último minuto do som gravado</source>
        <translation>Last minute of recorded sound</translation>
    </message>
    <message>
        <source>Canal %1</source>
        <translation>Channel %1</translation>
    </message>
    <message>
        <source>Microfone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Guardando o som no prontuário</source>
        <translation>Saving the sound to the record</translation>
    </message>
    <message>
        <source>Se a energia cair ou o microfone soltar, a gravação até o último segundo salvo é recuperada ao abrir o programa.</source>
        <translation>If the power fails or the microphone comes loose, the recording up to the last second saved is recovered when the program opens.</translation>
    </message>
    <message>
        <source>Fale como na sessão e veja se o medidor se move.</source>
        <translation>Speak as in the session and see whether the meter moves.</translation>
    </message>
    <message>
        <source>Nada é guardado antes de iniciar a gravação.</source>
        <translation>Nothing is kept before the recording is started.</translation>
    </message>
</context>
<context>
    <name>RecoveredBanner</name>
    <message>
        <source>Gravação recuperada</source>
        <translation>Recording recovered</translation>
    </message>
    <message>
        <source>Abrir a sessão</source>
        <translation>Open session</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Novo código de recuperação</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>Copie à mão ou imprima, confira e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation>Copy it by hand or print it, check it, and keep the sheet away from this computer, in a locked place. It will not be shown again.</translation>
    </message>
    <message>
        <source>Tenho o código no papel e conferi</source>
        <translation>I have the code on paper and checked it</translation>
    </message>
</context>
<context>
    <name>RecoveryOutput</name>
    <message>
        <source>Salvar a folha de recuperação (PDF)</source>
        <translation>Save the recovery sheet (PDF)</translation>
    </message>
    <message>
        <source>Uma folha A4 com o código, o nome do serviço e como se usa.</source>
        <translation>One A4 sheet with the code, the name of the service and how it is used.</translation>
    </message>
    <message>
        <source>Quem tiver este arquivo e este computador lê tudo. Salve-o num pendrive ou noutro computador, imprima-o e apague-o.</source>
        <translation>Whoever has this file and this computer can read everything. Save it on a USB stick or another computer, print it and delete it.</translation>
    </message>
    <message>
        <source>Salva em %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Imprimir a folha</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Salvar em PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Recovery code: %1</translation>
    </message>
    <message>
        <source>Começar</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Este código abre os dados quando a frase-senha se perde. Copie-o à mão ou imprima-o, confira, e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation>This code opens the data when the passphrase is lost. Copy it by hand or print it, check it, and keep the sheet away from this computer, in a locked place. It will not be shown again.</translation>
    </message>
    <message>
        <source>Tenho o código no papel e conferi</source>
        <translation>I have the code on paper and checked it</translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>hoje</source>
        <translation>today</translation>
    </message>
    <message>
        <source>ontem</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBanners</name>
    <message>
        <source>Analisando a voz</source>
        <translation>Analysing the voice</translation>
    </message>
    <message>
        <source>Analisando a sessão</source>
        <translation>Analysing the session</translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcrição mudou depois da análise: as medidas são da versão anterior.</source>
        <translation>The transcript changed after the analysis: the measures are from the earlier version.</translation>
    </message>
    <message>
        <source>Reanalisar</source>
        <translation>Analyse again</translation>
    </message>
    <message>
        <source>Quem é a pessoa atendida foi suposto pelo programa. Confira os falantes.</source>
        <translation>The program guessed who the person in care is. Check the speakers.</translation>
    </message>
    <message>
        <source>Conferir falantes</source>
        <translation>Check speakers</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Session %2</translation>
    </message>
    <message>
        <source>Revisar sessão</source>
        <translation>Review session</translation>
    </message>
    <message>
        <source>Revisar sessão de %1</source>
        <translation>Review session of %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 min</source>
        <translation>%1 · %2 · %3 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>análise antiga</source>
        <translation>old analysis</translation>
    </message>
    <message>
        <source>analisada</source>
        <translation>analysed</translation>
    </message>
    <message>
        <source>Reanalisar</source>
        <translation>Analyse again</translation>
    </message>
    <message>
        <source>Analisar</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Assinar nota</source>
        <translation>Sign note</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Esta sessão não pôde ser aberta</source>
        <translation>This session could not be opened</translation>
    </message>
    <message>
        <source>Marca em %1</source>
        <translation>Marked at %1</translation>
    </message>
    <message>
        <source>Escrever</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Marca removida: %1</source>
        <translation>Mark removed: %1</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>RunningBanner</name>
    <message>
        <source>Gravação em pausa</source>
        <translation>Recording paused</translation>
    </message>
    <message>
        <source>Gravando</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Session %2</translation>
    </message>
    <message>
        <source>Voltar à gravação</source>
        <translation>Back to recording</translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message numerus="yes">
        <source>%n menção(ões) a suicídio ou autolesão, a avaliar por um profissional</source>
        <translation>
            <numerusform>%n mention of suicide or self-harm, for a professional to assess</numerusform>
            <numerusform>%n mentions of suicide or self-harm, for a professional to assess</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” · %2. Numa emergência: SAMU 192. Apoio emocional a qualquer hora: CVV 188.</source>
        <translation>“%1” · %2. In an emergency: SAMU 192. Emotional support at any hour: CVV 188.</translation>
    </message>
    <message>
        <source>Recolher</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Ver todas</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Quem tiver acesso a ele lê estes dados. Guarde-o num lugar protegido e apague-o quando não for mais preciso.</source>
        <translation>Anyone with access to it can read these data. Keep it in a protected place and delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Substituir</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Salvar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Arquivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Este arquivo já existe e será substituído.</source>
        <translation>This file already exists and will be replaced.</translation>
    </message>
    <message>
        <source>Procurar…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>O arquivo não é cifrado</source>
        <translation>The file is not encrypted</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Buscar na transcrição</source>
        <translation>Search the transcript</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n lugar(es)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>maiúsculas</source>
        <translation>match case</translation>
    </message>
    <message>
        <source>Diferencia maiúsculas de minúsculas</source>
        <translation>Tells capital letters from small ones</translation>
    </message>
    <message>
        <source>palavra inteira</source>
        <translation>whole word</translation>
    </message>
    <message>
        <source>Lugar anterior</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Próximo lugar</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Fechar a busca</source>
        <translation>Close search</translation>
    </message>
    <message>
        <source>Substituir por</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Substituir todas (%1)</source>
        <translation>Replace all (%1)</translation>
    </message>
    <message>
        <source>Substituir todas</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Procurar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nome, CPF, CNS, prontuário ou palavras ditas</source>
        <translation>Name, CPF, CNS, record number or words said</translation>
    </message>
    <message>
        <source>Procurar pessoas e sessões</source>
        <translation>Search people and sessions</translation>
    </message>
    <message>
        <source>Resultados</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Procure em todo o serviço</source>
        <translation>Search the whole service</translation>
    </message>
    <message>
        <source>Procurando…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nada encontrado</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Pessoas por nome, prontuário, CPF ou CNS; sessões pelas palavras que foram ditas. Acentos não importam.</source>
        <translation>People by name, record number, CPF or CNS; sessions by the words that were said. Accents do not matter.</translation>
    </message>
    <message>
        <source>Confira a grafia, ou tente só o começo de uma palavra.</source>
        <translation>Check the spelling, or try only the beginning of a word.</translation>
    </message>
    <message numerus="yes">
        <source>%n pessoa(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ escolher · Enter abrir · Esc fechar</source>
        <translation>↑ ↓ choose · Enter open · Esc close</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>A frase-senha foi trocada. Use a nova ao desbloquear.</source>
        <translation>The passphrase was changed. Use the new one to unlock.</translation>
    </message>
    <message>
        <source>Bloqueio</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Bloquear sem uso</source>
        <translation>Lock when not in use</translation>
    </message>
    <message>
        <source>Depois desse tempo sem teclado nem mouse, as chaves saem da memória.</source>
        <translation>After this time without keyboard or mouse, the keys leave memory.</translation>
    </message>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bloquear agora</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Você volta para onde estava ao desbloquear.</source>
        <translation>You return to where you were when you unlock.</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Seu acesso</source>
        <translation>Your access</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Só você a conhece; ninguém pode recuperá-la.</source>
        <translation>Only you know it; no one can recover it.</translation>
    </message>
    <message>
        <source>Trocar…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Código de recuperação do serviço</source>
        <translation>Recovery code of the service</translation>
    </message>
    <message>
        <source>Abre os dados quando uma frase-senha se perde. O novo substitui o da folha guardada.</source>
        <translation>Opens the data if a passphrase is lost. The new one replaces the one on the sheet you keep.</translation>
    </message>
    <message>
        <source>Fazer um novo…</source>
        <translation>Make a new one…</translation>
    </message>
    <message>
        <source>A mudança não foi feita</source>
        <translation>The change was not made</translation>
    </message>
    <message>
        <source>Fazer um novo código de recuperação?</source>
        <translation>Make a new recovery code?</translation>
    </message>
    <message>
        <source>A folha guardada deixa de abrir os dados. O código novo aparece uma só vez, e precisa ser copiado e guardado fora deste computador.</source>
        <translation>The sheet you keep will no longer open the data. The new code is shown only once, and must be copied and kept away from this computer.</translation>
    </message>
    <message>
        <source>Fazer um novo</source>
        <translation>Make a new one</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Texto da fala</source>
        <translation>Text of the turn</translation>
    </message>
    <message>
        <source>Enter guarda · Esc desiste</source>
        <translation>Enter saves · Esc cancels</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Ouvir daqui</source>
        <translation>Listen from here</translation>
    </message>
    <message>
        <source>Corrigir o texto</source>
        <translation>Correct the text</translation>
    </message>
    <message>
        <source>Dividir antes desta palavra</source>
        <translation>Split before this word</translation>
    </message>
    <message>
        <source>Unir com a fala seguinte</source>
        <translation>Join with the next turn</translation>
    </message>
    <message>
        <source>Quem fala é %1</source>
        <translation>The speaker is %1</translation>
    </message>
    <message>
        <source>sem nome</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Falantes…</source>
        <translation>Speakers…</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Sessões</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nenhuma sessão ainda</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Grave uma sessão ou importe uma gravação ou transcrição que já exista.</source>
        <translation>Record a session or import an existing recording or transcript.</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Import session</translation>
    </message>
    <message>
        <source>Nº</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Palavras da pessoa</source>
        <translation>Words by the person</translation>
    </message>
    <message>
        <source>Qualidade do som</source>
        <translation>Sound quality</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Configurações</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>tudo o que muda aqui vale na hora</source>
        <translation>everything changed here takes effect at once</translation>
    </message>
    <message>
        <source>Serviço e usuários</source>
        <translation>Service and users</translation>
    </message>
    <message>
        <source>Segurança</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Aparência</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Dados</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Transcrição</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Sobre</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
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
    <message>
        <source>Procurar pessoas e sessões</source>
        <translation>Search people and sessions</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>%1 já pode entrar.</source>
        <translation>%1 can now log in.</translation>
    </message>
    <message>
        <source>%1 não entra mais.</source>
        <translation>%1 can no longer log in.</translation>
    </message>
    <message>
        <source>Serviço</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CNES</source>
        <translation>CNES</translation>
    </message>
    <message>
        <source>não informado</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Usuários</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>quem tem chave deste serviço</source>
        <translation>who has a key to this service</translation>
    </message>
    <message>
        <source>só a administração dá e retira chaves</source>
        <translation>only administration gives and takes away keys</translation>
    </message>
    <message>
        <source>Dar acesso</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>%1 (você)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Retirar o acesso de %1</source>
        <translation>Remove access for %1</translation>
    </message>
    <message>
        <source>Os usuários não puderam ser lidos</source>
        <translation>The users could not be read</translation>
    </message>
    <message>
        <source>A mudança não foi feita</source>
        <translation>The change was not made</translation>
    </message>
    <message>
        <source>Retirar o acesso de %1?</source>
        <translation>Remove access for %1?</translation>
    </message>
    <message>
        <source>A frase-senha dessa pessoa deixa de abrir os dados neste computador. O que ela escreveu continua no prontuário, com o nome dela. Para que volte a entrar será preciso dar um acesso novo.</source>
        <translation>This person’s passphrase will no longer open the data on this computer. What they wrote stays in the record, under their name. For them to log in again, new access must be given.</translation>
    </message>
    <message>
        <source>Retirar o acesso</source>
        <translation>Remove access</translation>
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
    <name>SpeakerRow</name>
    <message>
        <source>palpite</source>
        <translation>guess</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>De quem é a voz %1</source>
        <translation>Whose voice is %1</translation>
    </message>
    <message>
        <source>Pessoa atendida</source>
        <translation>Person in care</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Outra pessoa</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Falantes</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Trocar os dois</source>
        <translation>Swap the two</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Só as falas da pessoa atendida são medidas.</source>
        <translation>Only the turns of the person in care are measured.</translation>
    </message>
    <message>
        <source>Nome do falante</source>
        <translation>Speaker’s name</translation>
    </message>
    <message>
        <source>sem nome</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Papel de %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Pessoa atendida</source>
        <translation>Person in care</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Outra pessoa</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>SpeakersStep</name>
    <message>
        <source>De quem é cada voz?</source>
        <translation>Whose is each voice?</translation>
    </message>
    <message>
        <source>o que está marcado como palpite precisa do seu olhar</source>
        <translation>what is marked as a guess needs your eye</translation>
    </message>
    <message>
        <source>os nomes da transcrição já dizem</source>
        <translation>the names in the transcript already say</translation>
    </message>
    <message>
        <source>Vozes</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Nenhuma voz é da pessoa atendida: sem ela não há o que medir.</source>
        <translation>No voice belongs to the person in care: without it there is nothing to measure.</translation>
    </message>
    <message>
        <source>Avisos da transcrição</source>
        <translation>Transcript warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n, já resolvido(s)</source>
        <translation>
            <numerusform>%n, already resolved</numerusform>
            <numerusform>%n, already resolved</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardar e analisar</source>
        <translation>Save and analyse</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nada fica guardado.</source>
        <translation>Nothing is saved.</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>Linha do tempo</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nada aconteceu ainda</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Sessões, notas, intervenções e consentimentos aparecem aqui. Comece pelo consentimento e pela primeira sessão.</source>
        <translation>Sessions, notes, interventions and consents appear here. Start with the consent and the first session.</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Import session</translation>
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
    <name>TrajectoryChart</name>
    <message>
        <source>Setas percorrem semanas e sessões; a tabela mostra os mesmos valores.</source>
        <translation>Arrows move through weeks and sessions; the table shows the same values.</translation>
    </message>
</context>
<context>
    <name>TrajectoryTab</name>
    <message>
        <source>Dimensão</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Período</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>previsão</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>intervenções</source>
        <translation>interventions</translation>
    </message>
    <message>
        <source>Nenhuma intervenção registrada</source>
        <translation>No intervention registered</translation>
    </message>
    <message>
        <source>Gráfico</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tabela</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PNG, PDF, CSV</source>
        <translation>PNG, PDF, CSV</translation>
    </message>
    <message>
        <source>Imagem (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Páginas (PDF)…</source>
        <translation>Pages (PDF)…</translation>
    </message>
    <message>
        <source>Valores (CSV)…</source>
        <translation>Values (CSV)…</translation>
    </message>
    <message>
        <source>A trajetória começa na primeira sessão analisada</source>
        <translation>The trajectory begins with the first analysed session</translation>
    </message>
    <message>
        <source>Importe uma gravação ou uma transcrição desta pessoa. Com seis sessões analisadas já se pode falar de mudança.</source>
        <translation>Import a recording or a transcript of this person. With six analysed sessions it is possible to speak of change.</translation>
    </message>
    <message>
        <source>A trajetória não pôde ser lida</source>
        <translation>The trajectory could not be read</translation>
    </message>
    <message>
        <source>Salvo em %1</source>
        <translation>Saved to %1</translation>
    </message>
</context>
<context>
    <name>TrajectoryTable</name>
    <message>
        <source>%1: semanas e sessões</source>
        <translation>%1: weeks and sessions</translation>
    </message>
    <message>
        <source>Nenhum valor neste período</source>
        <translation>No values in this period</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>O que é</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Desvio ou erro</source>
        <translation>Deviation or error</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Palavras</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Intervenção</source>
        <translation>Intervention</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Transcrição</source>
        <translation>Transcript</translation>
    </message>
    <message numerus="yes">
        <source>%n palavra(s) incerta(s)</source>
        <translation>
            <numerusform>%n uncertain word</numerusform>
            <numerusform>%n uncertain words</numerusform>
        </translation>
    </message>
    <message>
        <source>Buscar e substituir</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Falantes</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Refazer</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>TranscriptMissing</name>
    <message>
        <source>Esta gravação será transcrita</source>
        <translation>This recording will be transcribed</translation>
    </message>
    <message>
        <source>A transcrição não deu certo</source>
        <translation>The transcription did not work</translation>
    </message>
    <message>
        <source>Esta gravação não é transcrita</source>
        <translation>This recording is not transcribed</translation>
    </message>
    <message>
        <source>Esta sessão ainda não tem transcrição</source>
        <translation>This session has no transcript yet</translation>
    </message>
    <message>
        <source>Está na fila. Quando o texto chegar, a sessão é analisada e espera a revisão; pode continuar em outra página.</source>
        <translation>It is in the queue. When the text is there, the session is analysed and waits for its review; you can go on elsewhere.</translation>
    </message>
    <message>
        <source>%1 A gravação está guardada.</source>
        <translation>%1 The recording is kept.</translation>
    </message>
    <message>
        <source>O consentimento para gravar foi retirado. Com um novo consentimento ela pode ser transcrita.</source>
        <translation>The consent to record was withdrawn. With a new consent it can be transcribed.</translation>
    </message>
    <message>
        <source>A gravação está guardada. Falta escolher o programa ou o servidor que transcreve.</source>
        <translation>The recording is kept. The program or server that transcribes is still to be chosen.</translation>
    </message>
    <message>
        <source>Com a transcrição, as palavras ficam ao lado do som e as medidas de linguagem podem ser feitas.</source>
        <translation>With the transcript, the words stand beside the sound and the language measures can be made.</translation>
    </message>
    <message>
        <source>Tentar de novo</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Transcrever</source>
        <translation>Transcribe</translation>
    </message>
    <message>
        <source>Ver a fila</source>
        <translation>See the queue</translation>
    </message>
    <message>
        <source>Configurar a transcrição</source>
        <translation>Set up transcription</translation>
    </message>
</context>
<context>
    <name>TranscriptionModels</name>
    <message>
        <source>Modelos do whisper.cpp</source>
        <translation>whisper.cpp models</translation>
    </message>
    <message>
        <source>os maiores erram menos e demoram mais</source>
        <translation>larger ones make fewer mistakes and take longer</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2…</source>
        <translation>%1 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>Abrir endereço</source>
        <translation>Open address</translation>
    </message>
</context>
<context>
    <name>TranscriptionQueue</name>
    <message>
        <source>Fila</source>
        <translation>Queue</translation>
    </message>
    <message numerus="yes">
        <source>%n gravação(ões) por transcrever</source>
        <translation>
            <numerusform>%n recording to transcribe</numerusform>
            <numerusform>%n recordings to transcribe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nenhuma gravação na fila</source>
        <translation>No recordings in the queue</translation>
    </message>
    <message>
        <source>Gravações sem texto podem ser transcritas na página da sessão.</source>
        <translation>Recordings without text can be transcribed on the session page.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tentar de novo</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TranscriptionSettings</name>
    <message>
        <source>Escolher o programa whisper-cli</source>
        <translation>Choose the whisper-cli program</translation>
    </message>
    <message>
        <source>Escolher o modelo</source>
        <translation>Choose the model</translation>
    </message>
    <message>
        <source>Modelos (*.bin)</source>
        <translation>Models (*.bin)</translation>
    </message>
    <message>
        <source>Todos os arquivos (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Motor de transcrição</source>
        <translation>Transcription engine</translation>
    </message>
    <message>
        <source>escreve o que foi dito nas gravações</source>
        <translation>writes what was said in the recordings</translation>
    </message>
    <message>
        <source>Desligado</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>As sessões ficam sem texto até alguém importar uma transcrição.</source>
        <translation>Sessions stay without text until someone imports a transcript.</translation>
    </message>
    <message>
        <source>Programa neste computador (whisper.cpp)</source>
        <translation>Program on this computer (whisper.cpp)</translation>
    </message>
    <message>
        <source>A gravação não sai daqui e não é gravada em disco sem cifra.</source>
        <translation>The recording does not leave this computer and is not written to disk unencrypted.</translation>
    </message>
    <message>
        <source>Servidor de transcrição</source>
        <translation>Transcription server</translation>
    </message>
    <message>
        <source>Um servidor compatível com a interface da OpenAI, de preferência da própria rede.</source>
        <translation>A server compatible with the OpenAI interface, preferably on your own network.</translation>
    </message>
    <message>
        <source>Programa</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>O whisper-cli do whisper.cpp, ou o main de versões antigas.</source>
        <translation>whisper-cli from whisper.cpp, or main in old versions.</translation>
    </message>
    <message>
        <source>Escolher…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Escolher o programa</source>
        <translation>Choose the program</translation>
    </message>
    <message>
        <source>Modelo</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Um arquivo da lista abaixo. O Voither não inclui nem baixa modelos.</source>
        <translation>A file from the list below. Voither does not include or download models.</translation>
    </message>
    <message>
        <source>Conferir</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Compara o arquivo do modelo com o publicado (SHA-256)</source>
        <translation>Compares the model file with the published one (SHA-256)</translation>
    </message>
    <message>
        <source>Conferindo o modelo</source>
        <translation>Checking the model</translation>
    </message>
    <message>
        <source>Processadores</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>Todos menos um</source>
        <translation>All but one</translation>
    </message>
    <message>
        <source>Endereço</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Neste computador, ou com https.</source>
        <translation>On this computer, or with https.</translation>
    </message>
    <message>
        <source>Modelo no servidor</source>
        <translation>Model on the server</translation>
    </message>
    <message>
        <source>Chave de acesso</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>guardada; digite para trocar</source>
        <translation>saved; type to change it</translation>
    </message>
    <message>
        <source>nenhuma</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Apagar chave</source>
        <translation>Delete key</translation>
    </message>
    <message>
        <source>Permitir outro computador sem https</source>
        <translation>Allow another computer without https</translation>
    </message>
    <message>
        <source>Quem estiver na rede pode ouvir as gravações no caminho.</source>
        <translation>Anyone on the network can listen to the recordings on their way.</translation>
    </message>
    <message>
        <source>Idioma falado</source>
        <translation>Spoken language</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Espanhol</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Inglês</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Descobrir pela gravação</source>
        <translation>Detect from the recording</translation>
    </message>
    <message>
        <source>Testar com dois segundos de fala</source>
        <translation>Test with two seconds of speech</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Voltar 5 segundos</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tocar</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Espaço</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Avançar 5 segundos</source>
        <translation>Forward 5 seconds</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Velocidade %1</source>
        <translation>Speed %1</translation>
    </message>
    <message>
        <source>Pessoa %1 %</source>
        <translation>Person %1 %</translation>
    </message>
    <message>
        <source>Profissional %1 %</source>
        <translation>Professional %1 %</translation>
    </message>
    <message>
        <source>silêncio %1 %</source>
        <translation>silence %1 %</translation>
    </message>
    <message>
        <source>Ver a gravação inteira</source>
        <translation>View the whole recording</translation>
    </message>
    <message>
        <source>Aproximar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Afastar</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Marcar este momento</source>
        <translation>Mark this moment</translation>
    </message>
    <message>
        <source>Espaço tocar · Ctrl ←/→ 5 s · Tab próxima palavra incerta (%1) · M marcar</source>
        <translation>Space play · Ctrl ←/→ 5 s · Tab next uncertain word (%1) · M mark</translation>
    </message>
    <message>
        <source>Espaço tocar · Ctrl ←/→ 5 s · M marcar</source>
        <translation>Space play · Ctrl ←/→ 5 s · M mark</translation>
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
    <name>UserDialog</name>
    <message>
        <source>Dar acesso a alguém</source>
        <translation>Give someone access</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dar acesso</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entra como</source>
        <translation>Logs in as</translation>
    </message>
    <message>
        <source>Um nome curto; fica visível na tela de entrada.</source>
        <translation>A short name; it is visible on the login screen.</translation>
    </message>
    <message>
        <source>Função no serviço</source>
        <translation>Role in the service</translation>
    </message>
    <message>
        <source>Profissão</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Conselho e número</source>
        <translation>Professional council and number</translation>
    </message>
    <message>
        <source>Frase-senha inicial</source>
        <translation>Initial passphrase</translation>
    </message>
    <message>
        <source>A pessoa a troca depois em Segurança.</source>
        <translation>The person changes it later in Security.</translation>
    </message>
    <message>
        <source>De novo, para conferir</source>
        <translation>Again, to check</translation>
    </message>
    <message>
        <source>As duas são diferentes.</source>
        <translation>The two are different.</translation>
    </message>
</context>
<context>
    <name>WaveformCard</name>
    <message>
        <source>Gravação</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>WithdrawConsentDialog</name>
    <message>
        <source>Retirar o consentimento?</source>
        <translation>Withdraw consent?</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Manter até aqui</source>
        <translation>Keep up to here</translation>
    </message>
    <message>
        <source>Apagar o som</source>
        <translation>Delete the sound</translation>
    </message>
    <message>
        <source>A gravação para agora, e nenhuma outra começa sem um novo consentimento. A pessoa decide se o som gravado até aqui fica no prontuário ou é apagado. Suas anotações ficam.</source>
        <translation>The recording stops now, and no other starts without new consent. The person decides whether the sound recorded so far stays in the record or is deleted. Your notes stay.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>e mais %1</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>voither::ui::AudioPlayer</name>
    <message>
        <source>Este computador não tem saída de som, ou ela foi desligada.</source>
        <translation>This computer has no sound output, or it was disconnected.</translation>
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
    <name>voither::ui::HistoryModel</name>
    <message>
        <source>número do prontuário</source>
        <translation>record number</translation>
    </message>
    <message>
        <source>nome</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nome social</source>
        <translation>social name</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>CNS</source>
        <translation>CNS</translation>
    </message>
    <message>
        <source>data de nascimento</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>telefone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>faixa de idade</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>gênero</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>escolaridade</source>
        <translation>schooling</translation>
    </message>
    <message>
        <source>situação socioeconômica</source>
        <translation>socioeconomic situation</translation>
    </message>
    <message>
        <source>diagnóstico (CID-11)</source>
        <translation>diagnosis (ICD-11)</translation>
    </message>
    <message>
        <source>diagnóstico (CID-10)</source>
        <translation>diagnosis (ICD-10)</translation>
    </message>
    <message>
        <source>outros diagnósticos</source>
        <translation>other diagnoses</translation>
    </message>
    <message>
        <source>medicações anteriores</source>
        <translation>previous medication</translation>
    </message>
    <message>
        <source>escalas de trauma</source>
        <translation>trauma scales</translation>
    </message>
    <message>
        <source>Registrou o consentimento para gravar, dado em %1</source>
        <translation>Registered the consent to recording, given on %1</translation>
    </message>
    <message>
        <source>Registrou o consentimento para pesquisa, dado em %1</source>
        <translation>Registered the consent to research, given on %1</translation>
    </message>
    <message>
        <source>%1 por responsável</source>
        <translation>%1 by a guardian</translation>
    </message>
    <message>
        <source>Registrou a retirada do consentimento para gravar, em %1</source>
        <translation>Registered the withdrawal of consent to recording, on %1</translation>
    </message>
    <message>
        <source>Registrou a retirada do consentimento para pesquisa, em %1</source>
        <translation>Registered the withdrawal of consent to research, on %1</translation>
    </message>
    <message>
        <source>Corrigiu o cadastro: %1</source>
        <translation>Corrected the details: %1</translation>
    </message>
    <message>
        <source>Registrou a pessoa</source>
        <translation>Registered the person</translation>
    </message>
    <message>
        <source>Registrou a sessão %1</source>
        <translation>Registered session %1</translation>
    </message>
    <message>
        <source>Guardou a gravação da sessão %1</source>
        <translation>Saved the recording of session %1</translation>
    </message>
    <message>
        <source>Guardou a transcrição da sessão %1</source>
        <translation>Saved the transcript of session %1</translation>
    </message>
    <message>
        <source>Corrigiu a transcrição da sessão %1</source>
        <translation>Corrected the transcript of session %1</translation>
    </message>
    <message>
        <source>Analisou a sessão %1</source>
        <translation>Analysed session %1</translation>
    </message>
    <message>
        <source>Escreveu na nota da sessão %1</source>
        <translation>Wrote in the note of session %1</translation>
    </message>
    <message>
        <source>Escreveu uma nota</source>
        <translation>Wrote a note</translation>
    </message>
    <message>
        <source>Assinou a nota da sessão %1</source>
        <translation>Signed the note of session %1</translation>
    </message>
    <message>
        <source>Assinou uma nota</source>
        <translation>Signed a note</translation>
    </message>
    <message>
        <source>Registrou uma intervenção: %1</source>
        <translation>Registered an intervention: %1</translation>
    </message>
    <message>
        <source>Mudança feita por uma versão mais nova do programa</source>
        <translation>Change made by a newer version of the program</translation>
    </message>
    <message>
        <source>usuário de outro computador</source>
        <translation>user of another computer</translation>
    </message>
    <message>
        <source>Começou a gravar a sessão %1</source>
        <translation>Began to record session %1</translation>
    </message>
    <message>
        <source>Começou a gravar uma sessão</source>
        <translation>Began to record a session</translation>
    </message>
    <message>
        <source>Terminou a gravação da sessão %1</source>
        <translation>Ended the recording of session %1</translation>
    </message>
    <message>
        <source>Terminou a gravação de uma sessão</source>
        <translation>Ended the recording of a session</translation>
    </message>
    <message>
        <source>Marcou um momento da sessão %1</source>
        <translation>Marked a moment of session %1</translation>
    </message>
    <message>
        <source>Marcou um momento de uma sessão</source>
        <translation>Marked a moment of a session</translation>
    </message>
</context>
<context>
    <name>voither::ui::IntakeController</name>
    <message>
        <source>Lendo a transcrição</source>
        <translation>Reading the transcript</translation>
    </message>
    <message>
        <source>Guardando o áudio cifrado</source>
        <translation>Saving the audio encrypted</translation>
    </message>
    <message>
        <source>Desenhando a onda sonora</source>
        <translation>Drawing the waveform</translation>
    </message>
    <message>
        <source>Medindo a voz</source>
        <translation>Measuring the voice</translation>
    </message>
    <message>
        <source>Lendo a linguagem</source>
        <translation>Reading the language</translation>
    </message>
    <message>
        <source>Medindo as dimensões</source>
        <translation>Measuring the dimensions</translation>
    </message>
    <message numerus="yes">
        <source>E mais %n aviso(s).</source>
        <translation>
            <numerusform>And %n more warning.</numerusform>
            <numerusform>And %n more warnings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Não há arquivo neste caminho.</source>
        <translation>There is no file at this path.</translation>
    </message>
    <message>
        <source>Este arquivo não pode ser lido por você.</source>
        <translation>You cannot read this file.</translation>
    </message>
    <message>
        <source>Isto é uma pasta; escolha um arquivo.</source>
        <translation>This is a folder; choose a file.</translation>
    </message>
    <message>
        <source>A sessão foi guardada; só a análise não terminou.</source>
        <translation>The session was saved; only the analysis did not finish.</translation>
    </message>
    <message>
        <source>Nada foi guardado.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>O bloqueio interrompeu o trabalho.</source>
        <translation>Locking interrupted the work.</translation>
    </message>
    <message>
        <source>Cancelado.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Guardando a sessão</source>
        <translation>Saving the session</translation>
    </message>
    <message>
        <source>Preparando</source>
        <translation>Preparing</translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::NoteController</name>
    <message>
        <source>Relato:

Observação:

Avaliação:

Conduta e plano:
</source>
        <translation>Account:

Observation:

Assessment:

Management and plan:
</translation>
    </message>
    <message>
        <source>alguém de outro local</source>
        <translation>somebody of another site</translation>
    </message>
    <message>
        <source>%1 · CNES %2</source>
        <translation>%1 · CNES %2</translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>Sessão %1, %2</source>
        <translation>Session %1, %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::NoteSheet</name>
    <message>
        <source>Nota de sessão</source>
        <translation>Session note</translation>
    </message>
    <message>
        <source>nota-de-sessao</source>
        <comment>file name</comment>
        <translation>session-note</translation>
    </message>
    <message>
        <source>%1 · DEMONSTRAÇÃO</source>
        <translation>%1 · DEMONSTRATION</translation>
    </message>
    <message>
        <source>Assinada no programa por %1 em %2</source>
        <translation>Signed in the program by %1 on %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::Paper</name>
    <message>
        <source>Não há nada para salvar.</source>
        <translation>There is nothing to save.</translation>
    </message>
    <message>
        <source>Escreva o caminho inteiro do arquivo.</source>
        <translation>Type the whole path of the file.</translation>
    </message>
    <message>
        <source>A pasta %1 não existe.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
</context>
<context>
    <name>voither::ui::Passphrase</name>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Too short or repetitive: use at least %n character.</numerusform>
            <numerusform>Too short or repetitive: use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::PeopleModel</name>
    <message>
        <source>sem sessões</source>
        <translation>no sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
    <message>
        <source>poucos dados</source>
        <translation>little data</translation>
    </message>
    <message>
        <source>mudança confiável ↑</source>
        <translation>reliable change ↑</translation>
    </message>
    <message>
        <source>mudança confiável ↓</source>
        <translation>reliable change ↓</translation>
    </message>
    <message>
        <source>sem mudança confiável</source>
        <translation>no reliable change</translation>
    </message>
    <message>
        <source>Sem nome</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonFormController</name>
    <message>
        <source>Escreva o nome ou o número do prontuário.</source>
        <translation>Enter the name or the record number.</translation>
    </message>
    <message>
        <source>Não tem a forma de um código da CID-11, como 6A70 ou 6B40.1.</source>
        <translation>It does not have the form of an ICD-11 code, such as 6A70 or 6B40.1.</translation>
    </message>
    <message>
        <source>Código fora da lista usual; confira.</source>
        <translation>Code not on the usual list; please check.</translation>
    </message>
    <message>
        <source>Escreva a data do termo assinado.</source>
        <translation>Enter the date on the signed form.</translation>
    </message>
    <message numerus="yes">
        <source>Faltam %n dígito(s).</source>
        <translation>
            <numerusform>%n digit missing.</numerusform>
            <numerusform>%n digits missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Os dígitos de verificação não conferem: há um número trocado.</source>
        <translation>The check digits do not match: one digit is wrong.</translation>
    </message>
    <message>
        <source>Este número já é de %1.</source>
        <translation>This number already belongs to %1.</translation>
    </message>
    <message>
        <source>Número válido.</source>
        <translation>Valid number.</translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>mesma data de nascimento</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>última sessão em %1</source>
        <translation>last session on %1</translation>
    </message>
    <message>
        <source>Diga antes se é uma das pessoas já registradas com nome parecido.</source>
        <translation>First say whether this is one of the people already registered with a similar name.</translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonModel</name>
    <message numerus="yes">
        <source>%n ano(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>referência %1</source>
        <translation>key worker %1</translation>
    </message>
    <message>
        <source>telefone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>nascimento</source>
        <translation>born</translation>
    </message>
    <message>
        <source>desde %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>voither::ui::RecordController</name>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n segundo(s).</source>
        <translation>
            <numerusform>A recording that was interrupted is in the record: %n second.</numerusform>
            <numerusform>A recording that was interrupted is in the record: %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n minuto(s).</source>
        <translation>
            <numerusform>A recording that was interrupted is in the record: %n minute.</numerusform>
            <numerusform>A recording that was interrupted is in the record: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::RecoverySheet</name>
    <message>
        <source>Folha de recuperação</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>CNES %1 · %2</source>
        <translation>CNES %1 · %2</translation>
    </message>
    <message>
        <source>Para que serve</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Este código abre os dados deste serviço quando uma frase-senha se perde. Sem a frase-senha e sem esta folha ninguém abre os dados, nem quem fez o programa.</source>
        <translation>This code opens this service&apos;s data when a passphrase is lost. Without the passphrase and without this sheet nobody opens the data, not even who made the program.</translation>
    </message>
    <message>
        <source>Como se usa</source>
        <translation>How it is used</translation>
    </message>
    <message>
        <source>Na tela de entrada, escolha “Usar a folha de recuperação”, escreva o código e uma nova frase-senha. Os traços e as letras maiúsculas não fazem diferença.</source>
        <translation>On the first screen choose “Use the recovery sheet”, type the code and a new passphrase. Hyphens and capital letters make no difference.</translation>
    </message>
    <message>
        <source>Onde se guarda</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Fora do computador, num lugar fechado, com quem responde pelo serviço. Quem tem esta folha e o computador lê tudo. Se ela se perder, faça outra em Configurações, Segurança: a antiga deixa de valer.</source>
        <translation>Away from the computer, in a locked place, with whoever answers for the service. Whoever has this sheet and the computer can read everything. If it is lost, make another in Settings, Security: the old one stops working.</translation>
    </message>
    <message>
        <source>Guardada por: ____________________________   Em: ____/____/________</source>
        <translation>Kept by: ____________________________   On: ____/____/________</translation>
    </message>
    <message>
        <source>folha-de-recuperacao</source>
        <comment>file name</comment>
        <translation>recovery-sheet</translation>
    </message>
</context>
<context>
    <name>voither::ui::ReviewController</name>
    <message>
        <source>Prontuário %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>grupo</source>
        <translation>group</translation>
    </message>
    <message>
        <source>avaliação</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>à distância</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>presencial</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>%1 e mais %2</source>
        <translation>%1 and %2 more</translation>
    </message>
</context>
<context>
    <name>voither::ui::SearchModel</name>
    <message>
        <source>Prontuário %1</source>
        <translation>Record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Sessão %2, %3</source>
        <translation>%1 · Session %2, %3</translation>
    </message>
</context>
<context>
    <name>voither::ui::SessionListModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>analisada</source>
        <translation>analysed</translation>
    </message>
    <message>
        <source>por analisar</source>
        <translation>to analyse</translation>
    </message>
    <message>
        <source>por transcrever</source>
        <translation>to transcribe</translation>
    </message>
    <message>
        <source>sem gravação</source>
        <translation>no recording</translation>
    </message>
    <message>
        <source>assinada</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>rascunho</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>na fila</source>
        <translation>queued</translation>
    </message>
    <message>
        <source>não transcrita</source>
        <translation>not transcribed</translation>
    </message>
</context>
<context>
    <name>voither::ui::SessionMarksModel</name>
    <message>
        <source>pausa de %1</source>
        <translation>pause of %1</translation>
    </message>
    <message>
        <source>interrupção de %1</source>
        <translation>interruption of %1</translation>
    </message>
    <message>
        <source>marca</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::SpeakerListModel</name>
    <message>
        <source>Voz sem nome</source>
        <translation>Unnamed voice</translation>
    </message>
    <message>
        <source>Microfone %1</source>
        <translation>Microphone %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fala(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n palavra(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>voither::ui::TimelineModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln palavra(s) da pessoa</source>
        <translation>
            <numerusform>%Ln word by the person</numerusform>
            <numerusform>%Ln words by the person</numerusform>
        </translation>
    </message>
    <message>
        <source>por analisar</source>
        <translation>to analyse</translation>
    </message>
    <message>
        <source>por transcrever</source>
        <translation>to transcribe</translation>
    </message>
    <message>
        <source>sem gravação</source>
        <translation>no recording</translation>
    </message>
    <message>
        <source>Sessão %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Nota assinada</source>
        <translation>Signed note</translation>
    </message>
    <message>
        <source>Nota em rascunho</source>
        <translation>Draft note</translation>
    </message>
    <message>
        <source>Nota da sessão %1, assinada</source>
        <translation>Note of session %1, signed</translation>
    </message>
    <message>
        <source>Nota da sessão %1, em rascunho</source>
        <translation>Note of session %1, draft</translation>
    </message>
    <message>
        <source>Consentimento para gravar</source>
        <translation>Consent to recording</translation>
    </message>
    <message>
        <source>Consentimento para pesquisa</source>
        <translation>Consent to research</translation>
    </message>
    <message>
        <source>dado por responsável</source>
        <translation>given by a guardian</translation>
    </message>
    <message>
        <source>dado pela pessoa</source>
        <translation>given by the person</translation>
    </message>
    <message>
        <source>Consentimento para gravar retirado</source>
        <translation>Consent to recording withdrawn</translation>
    </message>
    <message>
        <source>Consentimento para pesquisa retirado</source>
        <translation>Consent to research withdrawn</translation>
    </message>
    <message>
        <source>dd/MM, HH:mm</source>
        <comment>day and time in a list of one month</comment>
        <translation>dd/MM, HH:mm</translation>
    </message>
    <message>
        <source>dd/MM</source>
        <comment>day in a list of one month</comment>
        <translation>dd/MM</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryCardModel</name>
    <message>
        <source>%1, última semana %2. %3</source>
        <comment>dimension, value, sentence</comment>
        <translation>%1, last week %2. %3</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryController</name>
    <message>
        <source>Todo o período</source>
        <translation>Whole period</translation>
    </message>
    <message numerus="yes">
        <source>%n semanas</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Escreva o caminho inteiro do arquivo.</source>
        <translation>Type the whole path of the file.</translation>
    </message>
    <message>
        <source>A pasta %1 não existe.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryData</name>
    <message>
        <source>Intervenção</source>
        <translation>Intervention</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryRow</name>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Semana de %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>média %1 · desvio-padrão %2 · %3</source>
        <translation>mean %1 · standard deviation %2 · %3</translation>
    </message>
    <message>
        <source>média %1 · %2</source>
        <translation>mean %1 · %2</translation>
    </message>
    <message>
        <source>Sessão de %1</source>
        <translation>Session of %1</translation>
    </message>
    <message>
        <source>%1 · palavras: %2</source>
        <translation>%1 · words: %2</translation>
    </message>
    <message>
        <source>%1 ± %2 · palavras: %3</source>
        <translation>%1 ± %2 · words: %3</translation>
    </message>
    <message>
        <source>Intervenção em %1</source>
        <translation>Intervention on %1</translation>
    </message>
    <message>
        <source>Previsão para a semana de %1</source>
        <translation>Forecast for the week of %1</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 · intervalo de 80% de %2</source>
        <translation>%1 · 80% interval from %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryTableModel</name>
    <message>
        <source>média da semana</source>
        <translation>mean of the week</translation>
    </message>
    <message>
        <source>sessão</source>
        <translation>session</translation>
    </message>
    <message>
        <source>intervenção</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>previsão</source>
        <translation>forecast</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptModel</name>
    <message>
        <source>Pessoa atendida</source>
        <translation>Person in care</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Sem nome</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptionController</name>
    <message>
        <source>O arquivo é o modelo “%1”, igual ao publicado.</source>
        <translation>The file is the model “%1”, identical to the published one.</translation>
    </message>
    <message>
        <source>O arquivo não está na lista de modelos conhecidos; não há com o que comparar. SHA-256: %1</source>
        <translation>The file is not on the list of known models; there is nothing to compare it with. SHA-256: %1</translation>
    </message>
    <message>
        <source>Dito: “%1” Escrito em %2 s: “%3”</source>
        <translation>Said: “%1” Written in %2 s: “%3”</translation>
    </message>
    <message>
        <source>O motor respondeu em %1 s, mas não escreveu nenhuma palavra da frase de teste: “%2”</source>
        <translation>The engine answered in %1 s, but wrote none of the words of the test phrase: “%2”</translation>
    </message>
    <message>
        <source>O motor respondeu em %1 s. O som de teste não tinha fala, porque o espeak-ng não está instalado.</source>
        <translation>The engine answered in %1 s. The test sound had no speech, because espeak-ng is not installed.</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptionQueueModel</name>
    <message>
        <source>Ouvindo a gravação: %1 %</source>
        <translation>Listening to the recording: %1 %</translation>
    </message>
    <message>
        <source>Enviando ao servidor: %1 %</source>
        <translation>Sending to the server: %1 %</translation>
    </message>
    <message>
        <source>Transcrevendo: %1 %</source>
        <translation>Transcribing: %1 %</translation>
    </message>
    <message>
        <source>Transcrevendo</source>
        <translation>Transcribing</translation>
    </message>
    <message>
        <source>Na fila</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Transcrita</source>
        <translation>Transcribed</translation>
    </message>
    <message numerus="yes">
        <source>Transcrita; %n trecho(s) a conferir</source>
        <translation>
            <numerusform>Transcribed; %n passage to check</numerusform>
            <numerusform>Transcribed; %n passages to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Não foi possível transcrever</source>
        <translation>Could not transcribe</translation>
    </message>
    <message>
        <source>Cancelada</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>voither::ui::UserListModel</name>
    <message>
        <source>Profissional de saúde</source>
        <translation>Health professional</translation>
    </message>
    <message>
        <source>Gestão</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Recepção</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Administração</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Auditoria</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>entra como “%1”</source>
        <translation>logs in as “%1”</translation>
    </message>
    <message>
        <source>Use só letras sem acento, algarismos, ponto, hífen, sublinhado ou arroba.</source>
        <translation>Use only letters without accents, digits, full stop, hyphen, underscore or at sign.</translation>
    </message>
    <message>
        <source>Alguém já entra com esse nome.</source>
        <translation>Someone already logs in with this name.</translation>
    </message>
</context>
<context>
    <name>voither::ui::VerificationController</name>
    <message>
        <source>Páginas do banco de dados</source>
        <translation>Database pages</translation>
    </message>
    <message>
        <source>Encadeamento do registro</source>
        <translation>Chain of the log</translation>
    </message>
    <message>
        <source>Gravações cifradas</source>
        <translation>Encrypted recordings</translation>
    </message>
    <message>
        <source>Tabelas comparadas ao registro</source>
        <translation>Tables compared with the log</translation>
    </message>
    <message>
        <source>Preparando</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>A verificação foi interrompida; nada foi alterado.</source>
        <translation>The verification was interrupted; nothing was altered.</translation>
    </message>
    <message>
        <source>Tudo íntegro: %1 registros encadeados, %2 gravações cifradas, %3 tabelas iguais ao registro.</source>
        <translation>All intact: %1 chained entries, %2 encrypted recordings, %3 tables equal to the log.</translation>
    </message>
    <message numerus="yes">
        <source>%n problema(s) encontrado(s). Nada foi alterado.</source>
        <translation>
            <numerusform>%n problem found. Nothing was altered.</numerusform>
            <numerusform>%n problems found. Nothing was altered.</numerusform>
        </translation>
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
    <message>
        <source>%1 · na fila de transcrição</source>
        <translation>%1 · waiting for transcription</translation>
    </message>
</context>
</TS>
