<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="pt_BR">
<context>
    <name>Banner</name>
    <message>
        <source>Fechar aviso</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Atalho: %1</source>
        <translation>Atajo: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nada aqui ainda</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>Em ordem decrescente</source>
        <translation>En orden descendente</translation>
    </message>
    <message>
        <source>Em ordem crescente</source>
        <translation>En orden ascendente</translation>
    </message>
    <message>
        <source>Carregando</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A data fica fora do que é possível aqui.</source>
        <translation>La fecha queda fuera de lo posible aquí.</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Esta data não existe no calendário.</source>
        <translation>Esta fecha no existe en el calendario.</translation>
    </message>
</context>
<context>
    <name>FirstUsePage</name>
    <message>
        <source>Para que serve</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>O serviço e você</source>
        <translation>El servicio y usted</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Folha de recuperação</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Voither · passo %1 de %2</source>
        <translation>Voither · paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (obrigatório)</source>
        <translation>%1 (obligatorio)</translation>
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
        <translation>DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>Início</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Configurações</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>FrameStatus</name>
    <message>
        <source>cifrado neste computador</source>
        <translation>cifrado en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões) por analisar</source>
        <translation>
            <numerusform>%n sesión por analizar</numerusform>
            <numerusform>%n sesiones por analizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) por assinar</source>
        <translation>
            <numerusform>%n nota por firmar</numerusform>
            <numerusform>%n notas por firmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Início</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Registrar persona</translation>
    </message>
    <message>
        <source>Para revisar</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>sem nota assinada</source>
        <translation>sin nota firmada</translation>
    </message>
    <message>
        <source>Nenhuma sessão espera revisão.</source>
        <translation>Ninguna sesión espera revisión.</translation>
    </message>
    <message>
        <source>Por analisar</source>
        <translation>Por analizar</translation>
    </message>
    <message>
        <source>com áudio ou transcrição</source>
        <translation>con audio o transcripción</translation>
    </message>
    <message>
        <source>Tudo o que chegou foi analisado.</source>
        <translation>Todo lo que llegó fue analizado.</translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>há mais de 30 dias</source>
        <translation>hace más de 30 días</translation>
    </message>
    <message>
        <source>Ninguém está há mais de 30 dias sem sessão.</source>
        <translation>Nadie lleva más de 30 días sin sesión.</translation>
    </message>
    <message>
        <source>As medidas descrevem a fala nas sessões. Não diagnosticam nem estimam risco.</source>
        <translation>Las medidas describen el habla en las sesiones. No diagnostican ni estiman riesgo.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Atalho: %1</source>
        <translation>Atajo: %1</translation>
    </message>
</context>
<context>
    <name>IntendedUseStep</name>
    <message>
        <source>Registra e acompanha sessões: gravação ou importação com consentimento escrito, transcrição, e medidas de linguagem e voz com os trechos que as produziram.</source>
        <translation>Registra sesiones y les da seguimiento: grabación o importación con consentimiento escrito, transcripción, y medidas de lenguaje y voz con los fragmentos que las produjeron.</translation>
    </message>
    <message>
        <source>Não diagnostica, não estima risco e não substitui a avaliação de quem cuida. Muitas medidas são experimentais: cada uma diz com quantos dados foi feita e quanto pode errar.</source>
        <translation>No diagnostica, no estima riesgo y no sustituye la evaluación de quien cuida. Muchas medidas son experimentales: cada una dice con cuántos datos se hizo y cuánto puede equivocarse.</translation>
    </message>
    <message>
        <source>Tudo fica cifrado neste computador, e funciona sem internet. Sem a frase-senha ou a folha de recuperação ninguém abre os dados.</source>
        <translation>Todo queda cifrado en este equipo, y funciona sin internet. Sin la frase de contraseña o la hoja de recuperación nadie abre los datos.</translation>
    </message>
    <message>
        <source>Preparando a demonstração</source>
        <translation>Preparando la demostración</translation>
    </message>
    <message>
        <source>Ver uma demonstração</source>
        <translation>Ver una demostración</translation>
    </message>
    <message>
        <source>Pessoas inventadas, num lugar separado dos dados do serviço</source>
        <translation>Personas inventadas, en un lugar separado de los datos del servicio</translation>
    </message>
    <message>
        <source>Entendi, começar</source>
        <translation>Entendido, empezar</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1, som alto demais</source>
        <translation>%1, sonido demasiado alto</translation>
    </message>
    <message>
        <source>silêncio</source>
        <translation>silencio</translation>
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
        <translation>Atajo: %1</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navegação</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>%1, %2 pendentes</source>
        <translation>%1, %2 pendientes</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Uma frase que só você sabe, longa e fácil de lembrar. Ela não pode ser recuperada por nós.</source>
        <translation>Una frase que solo usted sabe, larga y fácil de recordar. Nosotros no podemos recuperarla.</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Outra vez</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Criando…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Criar o serviço</source>
        <translation>Crear el servicio</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Esconder os documentos</source>
        <translation>Ocultar los documentos</translation>
    </message>
    <message>
        <source>Mostrar os documentos</source>
        <translation>Mostrar los documentos</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Tentar de novo</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Parando…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 % · faltam %2</source>
        <translation>%1 % · faltan %2</translation>
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
        <translation>Este código abre los datos cuando se pierde la frase de contraseña. Cópielo a mano, compruébelo, y guarde la hoja fuera de este equipo, en un lugar cerrado. No se mostrará de nuevo.</translation>
    </message>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Copiei o código e conferi</source>
        <translation>Copié el código y lo comprobé</translation>
    </message>
    <message>
        <source>Começar</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Teclas</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Procurar uma pessoa</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Bloquear agora</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Voltar à página anterior</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Próximo campo; na transcrição, próxima palavra incerta</source>
        <translation>Campo siguiente; en la transcripción, siguiente palabra dudosa</translation>
    </message>
    <message>
        <source>Espaço</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tocar ou pausar</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Cinco segundos para trás ou para a frente</source>
        <translation>Cinco segundos hacia atrás o hacia adelante</translation>
    </message>
    <message>
        <source>Marcar o momento, na gravação e na revisão</source>
        <translation>Marcar el momento, en la grabación y en la revisión</translation>
    </message>
    <message>
        <source>Desfazer e refazer correções da transcrição</source>
        <translation>Deshacer y rehacer correcciones de la transcripción</translation>
    </message>
    <message>
        <source>Andar nas listas; Enter abre</source>
        <translation>Moverse por las listas; Enter abre</translation>
    </message>
    <message>
        <source>Esta lista</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SiteStep</name>
    <message>
        <source>Nome do serviço</source>
        <translation>Nombre del servicio</translation>
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
        <translation>Siete cifras; puede quedar para después.</translation>
    </message>
    <message>
        <source>Seu nome</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Como você entra</source>
        <translation>Cómo entra usted</translation>
    </message>
    <message>
        <source>Aparece na tela antes de abrir; pode ser um apelido.</source>
        <translation>Aparece en la pantalla antes de abrir; puede ser un apodo.</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Limpar</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Esconder a senha</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Mostrar a senha</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Os dados deste computador estão cifrados.</source>
        <translation>Los datos de este equipo están cifrados.</translation>
    </message>
    <message>
        <source>Bloqueado às %1. Nada foi fechado: você volta para onde estava.</source>
        <translation>Bloqueado a las %1. No se cerró nada: usted vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Quem está aqui</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Código da folha de recuperação</source>
        <translation>Código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Nova frase-senha</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>%1 Próxima tentativa em %2 s.</source>
        <translation>%1 Próximo intento en %2 s.</translation>
    </message>
    <message>
        <source>Abrindo…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Demonstração: a frase-senha é “%1”.</source>
        <translation>Demostración: la frase de contraseña es “%1”.</translation>
    </message>
    <message>
        <source>Esqueceu? A folha de recuperação também abre. Sem uma das duas, ninguém abre os dados, nem nós.</source>
        <translation>¿La olvidó? La hoja de recuperación también abre. Sin una de las dos, nadie abre los datos, ni nosotros.</translation>
    </message>
    <message>
        <source>Entrar com a frase-senha</source>
        <translation>Entrar con la frase de contraseña</translation>
    </message>
    <message>
        <source>Usar a folha de recuperação</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>voither::ui::FirstUseController</name>
    <message>
        <source>O CNES tem sete algarismos.</source>
        <translation>El CNES tiene siete cifras.</translation>
    </message>
    <message>
        <source>As duas frases-senha são diferentes.</source>
        <translation>Las dos frases de contraseña son diferentes.</translation>
    </message>
    <message numerus="yes">
        <source>Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.</source>
        <translation>
            <numerusform>Al menos %n carácter; cuatro palabras sin relación entre sí sirven bien.</numerusform>
            <numerusform>Al menos %n caracteres; cuatro palabras sin relación entre sí sirven bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Demasiado corta o repetida: use al menos %n carácter.</numerusform>
            <numerusform>Demasiado corta o repetida: use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fraca: fácil de adivinhar por quem tenta muitas vezes.</source>
        <translation>Débil: fácil de adivinar para quien lo intenta muchas veces.</translation>
    </message>
    <message>
        <source>Razoável.</source>
        <translation>Razonable.</translation>
    </message>
    <message>
        <source>Boa.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Muito boa.</source>
        <translation>Muy buena.</translation>
    </message>
</context>
<context>
    <name>voither::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n día sin contacto</numerusform>
            <numerusform>%n días sin contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessão %1, %2</source>
        <translation>Sesión %1, %2</translation>
    </message>
    <message>
        <source>Prontuário %1</source>
        <translation>N.º de historia %1</translation>
    </message>
</context>
</TS>
