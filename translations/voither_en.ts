<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="pt_BR">
<context>
    <name>Banner</name>
    <message>
        <source>Fechar aviso</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Atalho: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancelar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nada aqui ainda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Em ordem decrescente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Em ordem crescente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carregando</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A data fica fora do que é possível aqui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta data não existe no calendário.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstUsePage</name>
    <message>
        <source>Para que serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O serviço e você</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folha de recuperação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voither · passo %1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (obrigatório)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>CNES %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRAÇÃO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Início</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurações</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameStatus</name>
    <message>
        <source>cifrado neste computador</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões) por analisar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) por assinar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Nome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valência</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 semanas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>não avaliável</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desenvolvimento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Componentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cada um em cada estado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somente exemplos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escuro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamanho do texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botões</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novembro 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apagar a gravação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analisando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressionado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com foco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sem permissão</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir a fala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como é medido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renomear falante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trocar falantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apagar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviso com desfazer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marca apagada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nome completo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como está no documento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nome social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Os dígitos finais não conferem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prontuário</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nascimento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quem está aqui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microfone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurando…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escolha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escolha uma etapa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nome, CPF, CNS ou prontuário</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotações</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O que não pode esperar a nota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assine ou descarte antes de sair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escolhas, etiquetas e contagens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravar com consentimento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dados de demonstração</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alguns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li e entendi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>É preciso aceitar para seguir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presencial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleatendimento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloquear sozinho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depois de 5 minutos sem uso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desligado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consente gravação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minhas pessoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansiedade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nova versão do modelo de nota disponível.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cópia de segurança restaurada em teste: 12 nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helena e Rafael escreveram na nota da &lt;b&gt;Sessão 14&lt;/b&gt; sem conexão. Nada se perdeu: 2 campos precisam de você.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O microfone foi desconectado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gravação até 00:12:31 está salva. Conecte outro para continuar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34 anos · prontuário 2023-0077</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6B00 / F41.1 · referência H. Prado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fora do curso esperado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravar sessão</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajetória</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pessoas, linhas estreitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carregando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vazia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguém com estes filtros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tire um filtro para ver mais pessoas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para rever hoje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ver 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34 dias sem contato; faltou em 18 nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busca ativa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 subiu 7 pontos em 3 semanas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rever PTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trabalho longo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcrevendo a sessão 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 de 8 etapas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lendo o áudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O disco encheu. O que foi gravado está salvo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som e números</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canal 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canal 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue o sistema quando nada é escolhido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sistema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nenhuma sessão ainda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grave a primeira aqui ou importe uma gravação que já existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apagar a gravação?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 minutos de áudio deixam de existir neste computador. Isto não pode ser desfeito.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Início</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para revisar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sem nota assinada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nenhuma sessão espera revisão.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por analisar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>com áudio ou transcrição</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tudo o que chegou foi analisado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>há mais de 30 dias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguém está há mais de 30 dias sem sessão.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As medidas descrevem a fala nas sessões. Não diagnosticam nem estimam risco.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Atalho: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntendedUseStep</name>
    <message>
        <source>Registra e acompanha sessões: gravação ou importação com consentimento escrito, transcrição, e medidas de linguagem e voz com os trechos que as produziram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Não diagnostica, não estima risco e não substitui a avaliação de quem cuida. Muitas medidas são experimentais: cada uma diz com quantos dados foi feita e quanto pode errar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tudo fica cifrado neste computador, e funciona sem internet. Sem a frase-senha ou a folha de recuperação ninguém abre os dados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparando a demonstração</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver uma demonstração</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pessoas inventadas, num lugar separado dos dados do serviço</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entendi, começar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1, som alto demais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silêncio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Voither</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuItem</name>
    <message>
        <source>Atalho: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navegação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 pendentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Uma frase que só você sabe, longa e fácil de lembrar. Ela não pode ser recuperada por nós.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outra vez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criando…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criar o serviço</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Esconder os documentos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostrar os documentos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Tentar de novo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parando…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · faltam %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Este código abre os dados quando a frase-senha se perde. Copie-o à mão, confira, e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código de recuperação: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiei o código e conferi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Começar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Teclas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procurar uma pessoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloquear agora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltar à página anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Próximo campo; na transcrição, próxima palavra incerta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espaço</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tocar ou pausar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinco segundos para trás ou para a frente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar o momento, na gravação e na revisão</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desfazer e refazer correções da transcrição</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andar nas listas; Enter abre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteStep</name>
    <message>
        <source>Nome do serviço</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPS II Vila Esperança</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sete algarismos; pode ficar para depois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seu nome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como você entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aparece na tela antes de abrir; pode ser um apelido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Situação</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Limpar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esconder a senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostrar a senha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Fechar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Os dados deste computador estão cifrados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloqueado às %1. Nada foi fechado: você volta para onde estava.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quem está aqui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código da folha de recuperação</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nova frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Próxima tentativa em %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrindo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstração: a frase-senha é “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esqueceu? A folha de recuperação também abre. Sem uma das duas, ninguém abre os dados, nem nós.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrar com a frase-senha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usar a folha de recuperação</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voither::ui::FirstUseController</name>
    <message>
        <source>O CNES tem sete algarismos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As duas frases-senha são diferentes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fraca: fácil de adivinhar por quem tenta muitas vezes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Razoável.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muito boa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voither::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessão %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prontuário %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
