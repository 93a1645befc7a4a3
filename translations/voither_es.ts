<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="pt_BR">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Versão do programa</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Versão das medidas</source>
        <translation>Versión de las medidas</translation>
    </message>
    <message>
        <source>Consta em cada medida; medidas de versões diferentes não se comparam sem nova análise.</source>
        <translation>Consta en cada medida; las medidas de versiones diferentes no se comparan sin un nuevo análisis.</translation>
    </message>
    <message>
        <source>Licença</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Software livre: pode ser usado, estudado, mudado e distribuído nos termos da licença, sem garantia.</source>
        <translation>Software libre: puede usarse, estudiarse, cambiarse y distribuirse en los términos de la licencia, sin garantía.</translation>
    </message>
    <message>
        <source>Uso pretendido</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Organiza gravações, transcrições e indicadores linguísticos para revisão por um profissional habilitado. Não diagnostica, não indica tratamento e não estima risco de suicídio. Não é monitoramento em tempo real.</source>
        <translation>Organiza grabaciones, transcripciones e indicadores lingüísticos para que los revise un profesional habilitado. No diagnostica, no indica tratamiento y no estima el riesgo de suicidio. No es monitoreo en tiempo real.</translation>
    </message>
    <message>
        <source>Feito com</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>programas e dados de outras pessoas, e suas licenças</source>
        <translation>programas y datos de otras personas, y sus licencias</translation>
    </message>
    <message>
        <source>interface e gráficos</source>
        <translation>interfaz y gráficos</translation>
    </message>
    <message>
        <source>banco de dados cifrado</source>
        <translation>base de datos cifrada</translation>
    </message>
    <message>
        <source>BSD-3-Clause, domínio público</source>
        <translation>BSD-3-Clause, dominio público</translation>
    </message>
    <message>
        <source>criptografia</source>
        <translation>criptografía</translation>
    </message>
    <message>
        <source>criptografia do banco de dados</source>
        <translation>criptografía de la base de datos</translation>
    </message>
    <message>
        <source>leitura de áudio</source>
        <translation>lectura de audio</translation>
    </message>
    <message>
        <source>análise das palavras e da gramática</source>
        <translation>análisis de las palabras y de la gramática</translation>
    </message>
    <message>
        <source>textos e dados linguísticos</source>
        <translation>textos y datos lingüísticos</translation>
    </message>
    <message>
        <source>léxicos de afeto</source>
        <translation>léxicos de afecto</translation>
    </message>
    <message>
        <source>voz das sessões de demonstração</source>
        <translation>voz de las sesiones de demostración</translation>
    </message>
    <message>
        <source>letra</source>
        <translation>tipo de letra</translation>
    </message>
    <message>
        <source>ícones</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>bibliotecas menores</source>
        <translation>bibliotecas menores</translation>
    </message>
</context>
<context>
    <name>AlikeBanner</name>
    <message>
        <source>É a mesma pessoa?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>nome parecido com o de quem já está registrado</source>
        <translation>nombre parecido al de alguien ya registrado</translation>
    </message>
    <message>
        <source>Não é nenhuma delas</source>
        <translation>No es ninguna de ellas</translation>
    </message>
    <message>
        <source>Não, é outra pessoa</source>
        <translation>No, es otra persona</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Aparência</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>só neste computador</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Como o sistema</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Escuro</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Tamanho do texto</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Aumenta também botões, linhas e gráficos.</source>
        <translation>Aumenta también botones, líneas y gráficos.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduzir movimento</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Sem transições entre estados.</source>
        <translation>Sin transiciones entre estados.</translation>
    </message>
</context>
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
    <name>ConsentDialog</name>
    <message>
        <source>Consentimento</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Gravação das sessões: consente, %1</source>
        <translation>Grabación de las sesiones: consiente, %1</translation>
    </message>
    <message>
        <source>Gravação das sessões: não consente</source>
        <translation>Grabación de las sesiones: no consiente</translation>
    </message>
    <message>
        <source>Uso em pesquisa: consente</source>
        <translation>Uso en investigación: consiente</translation>
    </message>
    <message>
        <source>Uso em pesquisa: não consente</source>
        <translation>Uso en investigación: no consiente</translation>
    </message>
    <message>
        <source>Retirado em</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Data do termo assinado</source>
        <translation>Fecha del documento firmado</translation>
    </message>
    <message>
        <source>O programa deixa de gravar e de guardar áudio desta pessoa. O que já foi gravado fica no prontuário, guardado pelo prazo legal.</source>
        <translation>El programa deja de grabar y de guardar audio de esta persona. Lo ya grabado queda en la historia clínica, guardado por el plazo legal.</translation>
    </message>
    <message>
        <source>Os dados desta pessoa deixam de ser usados em pesquisa a partir de agora. O prontuário não muda.</source>
        <translation>Los datos de esta persona dejan de usarse en investigación a partir de ahora. La historia clínica no cambia.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Registrar a retirada</source>
        <translation>Registrar el retiro</translation>
    </message>
    <message>
        <source>Registrar o consentimento</source>
        <translation>Registrar el consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentGiver</name>
    <message>
        <source>Dado por</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Menores: termo do responsável e assentimento da criança ou adolescente.</source>
        <translation>Menores: documento firmado por el responsable y asentimiento del niño, niña o adolescente.</translation>
    </message>
    <message>
        <source>Própria pessoa</source>
        <translation>La propia persona</translation>
    </message>
    <message>
        <source>Responsável legal</source>
        <translation>Responsable legal</translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Dados deste serviço</source>
        <translation>Datos de este servicio</translation>
    </message>
    <message>
        <source>cifrados neste computador</source>
        <translation>cifrados en este equipo</translation>
    </message>
    <message>
        <source>Pasta</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Uma cópia de segurança é a cópia desta pasta inteira, com o programa fechado.</source>
        <translation>Una copia de seguridad es la copia de esta carpeta entera, con el programa cerrado.</translation>
    </message>
    <message>
        <source>Tamanho em disco</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Gravações</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Verificação</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Lê tudo o que está guardado e confere se nada foi alterado, trocado ou danificado. Não muda nada. Enquanto dura, as outras telas esperam para ler.</source>
        <translation>Lee todo lo que está guardado y comprueba que nada fue alterado, cambiado o dañado. No modifica nada. Mientras dura, las otras pantallas esperan para leer.</translation>
    </message>
    <message>
        <source>Verificar agora</source>
        <translation>Verificar ahora</translation>
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
    <name>Diagnoses</name>
    <message>
        <source>Espectro autista</source>
        <translation>Espectro autista</translation>
    </message>
    <message>
        <source>TDAH</source>
        <translation>TDAH</translation>
    </message>
    <message>
        <source>Esquizofrenia</source>
        <translation>Esquizofrenia</translation>
    </message>
    <message>
        <source>Esquizoafetivo</source>
        <translation>Esquizoafectivo</translation>
    </message>
    <message>
        <source>Psicótico agudo</source>
        <translation>Psicótico agudo</translation>
    </message>
    <message>
        <source>Delirante</source>
        <translation>Delirante</translation>
    </message>
    <message>
        <source>Bipolar I</source>
        <translation>Bipolar I</translation>
    </message>
    <message>
        <source>Depressivo</source>
        <translation>Depresivo</translation>
    </message>
    <message>
        <source>Depressivo recorrente</source>
        <translation>Depresivo recurrente</translation>
    </message>
    <message>
        <source>Ansiedade</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <source>Pânico</source>
        <translation>Pánico</translation>
    </message>
    <message>
        <source>Obsessivo-compulsivo</source>
        <translation>Obsesivo-compulsivo</translation>
    </message>
    <message>
        <source>TEPT</source>
        <translation>TEPT</translation>
    </message>
    <message>
        <source>Adaptação</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Álcool</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Opioides</source>
        <translation>Opioides</translation>
    </message>
    <message>
        <source>Sedativos</source>
        <translation>Sedantes</translation>
    </message>
    <message>
        <source>Cocaína</source>
        <translation>Cocaína</translation>
    </message>
    <message>
        <source>Personalidade</source>
        <translation>Personalidad</translation>
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
        <translation>sin medidas</translation>
    </message>
</context>
<context>
    <name>DimensionGrid</name>
    <message>
        <source>Todas as dimensões</source>
        <translation>Todas las dimensiones</translation>
    </message>
</context>
<context>
    <name>DimensionList</name>
    <message>
        <source>%1 palavras da pessoa</source>
        <translation>%1 palabras de la persona</translation>
    </message>
    <message>
        <source>desde a linha de base</source>
        <translation>desde la línea de base</translation>
    </message>
    <message>
        <source>Dimensões</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Esta sessão ainda não foi analisada</source>
        <translation>Esta sesión todavía no fue analizada</translation>
    </message>
    <message>
        <source>A análise mede a fala da pessoa em 15 dimensões, cada uma com os trechos em que se apoia.</source>
        <translation>El análisis mide el habla de la persona en 15 dimensiones, cada una con los fragmentos en que se apoya.</translation>
    </message>
    <message>
        <source>Analisar</source>
        <translation>Analizar</translation>
    </message>
</context>
<context>
    <name>DimensionRow</name>
    <message>
        <source>%1: %2, mais ou menos %3</source>
        <translation>%1: %2, más o menos %3</translation>
    </message>
    <message>
        <source>%1: não medida, %2</source>
        <translation>%1: no medida, %2</translation>
    </message>
    <message>
        <source>%1 desde a linha de base, além da variação habitual</source>
        <translation>%1 desde la línea de base, más allá de la variación habitual</translation>
    </message>
    <message>
        <source>%1 desde a linha de base, dentro da variação habitual</source>
        <translation>%1 desde la línea de base, dentro de la variación habitual</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>não medida</source>
        <translation>no medida</translation>
    </message>
    <message>
        <source>não medida: %1</source>
        <translation>no medida: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Trechos</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>%1, puxa para baixo</source>
        <translation>%1, tira hacia abajo</translation>
    </message>
    <message>
        <source>%1, puxa para cima</source>
        <translation>%1, tira hacia arriba</translation>
    </message>
    <message>
        <source>Esta dimensão não tem trechos nesta sessão</source>
        <translation>Esta dimensión no tiene fragmentos en esta sesión</translation>
    </message>
    <message>
        <source>Ainda não há medidas</source>
        <translation>Todavía no hay medidas</translation>
    </message>
    <message>
        <source>Escolha outra na tabela de dimensões.</source>
        <translation>Elija otra en la tabla de dimensiones.</translation>
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
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para baixo</source>
        <translation>
            <numerusform>%n tira hacia abajo</numerusform>
            <numerusform>%n tiran hacia abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puxa(m) para cima</source>
        <translation>
            <numerusform>%n tira hacia arriba</numerusform>
            <numerusform>%n tiran hacia arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Ver todos</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Como é medido</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Retirar a discordância</source>
        <translation>Retirar el desacuerdo</translation>
    </message>
    <message>
        <source>Discordo</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Discordância registrada: %1</source>
        <translation>Desacuerdo registrado: %1</translation>
    </message>
    <message>
        <source>Discordância registrada</source>
        <translation>Desacuerdo registrado</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nesta sessão apoia-se em %1. O intervalo (± %2) diz onde o valor ficaria em 95 de 100 amostras da mesma fala. A mudança compara com a média das três primeiras sessões medidas; está em destaque quando vai além da variação habitual entre sessões.</source>
        <translation>En esta sesión se apoya en %1. El intervalo (± %2) dice dónde quedaría el valor en 95 de 100 muestras de la misma habla. El cambio compara con la media de las tres primeras sesiones medidas; se destaca cuando va más allá de la variación habitual entre sesiones.</translation>
    </message>
    <message>
        <source>Não foi medida: %1.</source>
        <translation>No fue medida: %1.</translation>
    </message>
    <message>
        <source>Descreve a fala; não diagnostica.</source>
        <translation>Describe el habla; no diagnostica.</translation>
    </message>
    <message>
        <source>Discordar desta medida</source>
        <translation>Estar en desacuerdo con esta medida</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Registrar discordância</source>
        <translation>Registrar desacuerdo</translation>
    </message>
    <message>
        <source>Por quê? (opcional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>Fica registrado com seu nome. O valor medido não muda.</source>
        <translation>Queda registrado con su nombre. El valor medido no cambia.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Salvar a imagem (PNG)</source>
        <translation>Guardar la imagen (PNG)</translation>
    </message>
    <message>
        <source>Salvar as páginas (PDF)</source>
        <translation>Guardar las páginas (PDF)</translation>
    </message>
    <message>
        <source>Salvar os valores (CSV)</source>
        <translation>Guardar los valores (CSV)</translation>
    </message>
    <message>
        <source>O gráfico à vista, com o nome da pessoa e do serviço.</source>
        <translation>El gráfico a la vista, con el nombre de la persona y del servicio.</translation>
    </message>
    <message>
        <source>Todas as dimensões e o gráfico à vista, com o nome da pessoa e do serviço, em folhas A4.</source>
        <translation>Todas las dimensiones y el gráfico a la vista, con el nombre de la persona y del servicio, en hojas A4.</translation>
    </message>
    <message>
        <source>Todas as medidas de todas as sessões, sem nome, para uma planilha.</source>
        <translation>Todas las medidas de todas las sesiones, sin nombre, para una hoja de cálculo.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Caminho do arquivo</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Escolher…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Escolha uma gravação, uma transcrição, ou as duas.</source>
        <translation>Elija una grabación, una transcripción, o las dos.</translation>
    </message>
    <message>
        <source>Um dos caminhos não leva a um arquivo.</source>
        <translation>Una de las rutas no lleva a un archivo.</translation>
    </message>
    <message>
        <source>Para guardar a gravação falta o consentimento.</source>
        <translation>Para guardar la grabación falta el consentimiento.</translation>
    </message>
    <message>
        <source>Diga o dia e a hora da sessão.</source>
        <translation>Indique el día y la hora de la sesión.</translation>
    </message>
    <message>
        <source>Arquivos</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>arraste para cá, escolha ou escreva o caminho</source>
        <translation>arrastre aquí, elija o escriba la ruta</translation>
    </message>
    <message>
        <source>Gravação</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>WAV, MP3, M4A, OGG, Opus, FLAC ou WebM. Fica guardada cifrada; o arquivo original não muda.</source>
        <translation>WAV, MP3, M4A, OGG, Opus, FLAC o WebM. Se guarda cifrada; el archivo original no cambia.</translation>
    </message>
    <message>
        <source>Transcrição</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>whisper.cpp, WhisperX, WebVTT, SRT, TextGrid, ELAN ou texto com “T:” e “P:”. Sem ela mede-se só a voz.</source>
        <translation>whisper.cpp, WhisperX, WebVTT, SRT, TextGrid, ELAN o texto con “T:” y “P:”. Sin ella solo se mide la voz.</translation>
    </message>
    <message>
        <source>Não há consentimento de gravação registrado. Sem ele o áudio não entra; a transcrição pode entrar.</source>
        <translation>No hay consentimiento de grabación registrado. Sin él no entra el audio; la transcripción puede entrar.</translation>
    </message>
    <message>
        <source>Registrar consentimento</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Quando foi a sessão</source>
        <translation>Cuándo fue la sesión</translation>
    </message>
    <message>
        <source>Dia</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>A sessão não pode ser num dia que ainda não chegou.</source>
        <translation>La sesión no puede ser en un día que todavía no llegó.</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Importar</translation>
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
    <name>FormConsents</name>
    <message>
        <source>Consentimento</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>livre, informado e por escrito; pode vir depois e pode ser retirado</source>
        <translation>libre, informado y por escrito; puede venir después y puede retirarse</translation>
    </message>
    <message>
        <source>Consente a gravação das sessões</source>
        <translation>Consiente la grabación de las sesiones</translation>
    </message>
    <message>
        <source>Sem ele o programa não grava nem guarda áudio.</source>
        <translation>Sin él el programa no graba ni guarda audio.</translation>
    </message>
    <message>
        <source>Consente o uso dos dados em pesquisa</source>
        <translation>Consiente el uso de los datos en investigación</translation>
    </message>
    <message>
        <source>Data do termo</source>
        <translation>Fecha del documento</translation>
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
    <message>
        <source>gravação em pausa</source>
        <translation>grabación en pausa</translation>
    </message>
    <message>
        <source>gravando</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>importação de %1: falta dizer de quem são as vozes</source>
        <translation>importación de %1: falta decir de quién son las voces</translation>
    </message>
    <message>
        <source>importando a sessão de %1</source>
        <translation>importando la sesión de %1</translation>
    </message>
    <message>
        <source>importando a sessão de %1: %2 %</source>
        <translation>importando la sesión de %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>transcrevendo; %n gravação(ões) na fila</source>
        <translation>
            <numerusform>transcribiendo; %n grabación en la cola</numerusform>
            <numerusform>transcribiendo; %n grabaciones en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gravação(ões) na fila de transcrição</source>
        <translation>
            <numerusform>%n grabación en la cola de transcripción</numerusform>
            <numerusform>%n grabaciones en la cola de transcripción</numerusform>
        </translation>
    </message>
    <message>
        <source>analisando o que foi transcrito</source>
        <translation>analizando lo que se transcribió</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Histórico</source>
        <translation>Historial</translation>
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
    <name>ImportPage</name>
    <message>
        <source>Importar sessão</source>
        <translation>Importar sesión</translation>
    </message>
    <message>
        <source>Continuar em outra tela</source>
        <translation>Continuar en otra pantalla</translation>
    </message>
    <message>
        <source>Voltar</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Já há uma importação em curso, de %1. Termine ou cancele essa antes de começar outra.</source>
        <translation>Ya hay una importación en curso, de %1. Termínela o cancélela antes de empezar otra.</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Analisar agora</source>
        <translation>Analizar ahora</translation>
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
    <name>Interventions</name>
    <message>
        <source>Medicação</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Mudança de medicação</source>
        <translation>Cambio de medicación</translation>
    </message>
    <message>
        <source>Modalidade de atendimento</source>
        <translation>Modalidad de atención</translation>
    </message>
    <message>
        <source>Grupo ou oficina</source>
        <translation>Grupo o taller</translation>
    </message>
    <message>
        <source>Revisão do projeto terapêutico</source>
        <translation>Revisión del proyecto terapéutico</translation>
    </message>
    <message>
        <source>Visita domiciliar</source>
        <translation>Visita domiciliaria</translation>
    </message>
    <message>
        <source>Atenção à crise</source>
        <translation>Atención a la crisis</translation>
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
    <name>MarkList</name>
    <message>
        <source>Marcas</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Nenhuma marca nesta sessão</source>
        <translation>Ninguna marca en esta sesión</translation>
    </message>
    <message>
        <source>Tecle M para marcar o momento que está ouvindo.</source>
        <translation>Pulse M para marcar el momento que está escuchando.</translation>
    </message>
    <message>
        <source>Marcas são de um momento da gravação, e esta sessão não tem gravação.</source>
        <translation>Las marcas son de un momento de la grabación, y esta sesión no tiene grabación.</translation>
    </message>
    <message>
        <source>Marcar este momento</source>
        <translation>Marcar este momento</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Enter ouve daqui, F2 escreve, Delete remove</source>
        <translation>Enter escucha desde aquí, F2 escribe, Supr quita</translation>
    </message>
    <message>
        <source>Enter ouve daqui</source>
        <translation>Enter escucha desde aquí</translation>
    </message>
    <message>
        <source>Texto da marca de %1</source>
        <translation>Texto de la marca de %1</translation>
    </message>
    <message>
        <source>Escrever na marca de %1</source>
        <translation>Escribir en la marca de %1</translation>
    </message>
    <message>
        <source>Remover a marca de %1</source>
        <translation>Quitar la marca de %1</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Medidas e nota</source>
        <translation>Medidas y nota</translation>
    </message>
    <message>
        <source>Dimensões</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Trechos</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Marcas</source>
        <translation>Marcas</translation>
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
    <message>
        <source>Procurar</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Atalho: %1</source>
        <translation>Atajo: %1</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Nota desta sessão</source>
        <translation>Nota de esta sesión</translation>
    </message>
    <message>
        <source>O que importa guardar desta sessão</source>
        <translation>Lo que importa guardar de esta sesión</translation>
    </message>
    <message>
        <source>Usar modelo</source>
        <translation>Usar modelo</translation>
    </message>
    <message>
        <source>rascunho salvo</source>
        <translation>borrador guardado</translation>
    </message>
    <message>
        <source>salvando…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Assinar</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Assinar esta nota?</source>
        <translation>¿Firmar esta nota?</translation>
    </message>
    <message>
        <source>A nota fica como está, com seu nome e a hora, e não pode mais ser mudada. Depois é possível escrever outra.</source>
        <translation>La nota queda como está, con su nombre y la hora, y ya no puede cambiarse. Después es posible escribir otra.</translation>
    </message>
    <message>
        <source>Assinar nota</source>
        <translation>Firmar nota</translation>
    </message>
    <message>
        <source>Assinada por %1 em %2</source>
        <translation>Firmada por %1 el %2</translation>
    </message>
    <message>
        <source>Imprimir a nota</source>
        <translation>Imprimir la nota</translation>
    </message>
    <message>
        <source>Salvar a nota em PDF</source>
        <translation>Guardar la nota en PDF</translation>
    </message>
    <message>
        <source>Salvar a nota (PDF)</source>
        <translation>Guardar la nota (PDF)</translation>
    </message>
    <message>
        <source>A nota assinada com o nome da pessoa, de quem assinou e do serviço, em folhas A4.</source>
        <translation>La nota firmada con los nombres de la persona, de quien la firmó y del servicio, en hojas A4.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Gravação da sessão</source>
        <translation>Grabación de la sesión</translation>
    </message>
    <message>
        <source>Transcrição da sessão</source>
        <translation>Transcripción de la sesión</translation>
    </message>
    <message>
        <source>Áudio (*.wav *.mp3 *.m4a *.mp4 *.aac *.ogg *.opus *.flac *.webm)</source>
        <translation>Audio (*.wav *.mp3 *.m4a *.mp4 *.aac *.ogg *.opus *.flac *.webm)</translation>
    </message>
    <message>
        <source>Todos os arquivos (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Transcrições (*.json *.vtt *.srt *.txt *.TextGrid *.eaf)</source>
        <translation>Transcripciones (*.json *.vtt *.srt *.txt *.TextGrid *.eaf)</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Trocar a frase-senha</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trocar</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Frase-senha atual</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Frase-senha nova</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Quatro palavras sem relação entre si servem bem.</source>
        <translation>Cuatro palabras sin relación entre sí sirven bien.</translation>
    </message>
    <message>
        <source>De novo, para conferir</source>
        <translation>De nuevo, para comprobar</translation>
    </message>
    <message>
        <source>As duas são diferentes.</source>
        <translation>Las dos son diferentes.</translation>
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
    <name>PeopleFilters</name>
    <message>
        <source>Minhas pessoas</source>
        <translation>Mis personas</translation>
    </message>
    <message>
        <source>Só quem teve sessão com você</source>
        <translation>Solo quien tuvo sesión con usted</translation>
    </message>
    <message>
        <source>Diagnóstico</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Abre a lista dos diagnósticos</source>
        <translation>Abre la lista de los diagnósticos</translation>
    </message>
    <message>
        <source>Sem contato</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Mais de 30 dias desde a última sessão</source>
        <translation>Más de 30 días desde la última sesión</translation>
    </message>
    <message>
        <source>Mudança confiável</source>
        <translation>Cambio fiable</translation>
    </message>
    <message>
        <source>A valência mudou além do erro da medida</source>
        <translation>La valencia cambió más allá del error de la medida</translation>
    </message>
    <message>
        <source>Poucos dados</source>
        <translation>Pocos datos</translation>
    </message>
    <message>
        <source>Menos de seis sessões avaliáveis</source>
        <translation>Menos de seis sesiones evaluables</translation>
    </message>
    <message>
        <source>Tirar filtros</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Todos os diagnósticos</source>
        <translation>Todos los diagnósticos</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Pessoas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 em acompanhamento</source>
        <translation>%1 en seguimiento</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Registrar persona</translation>
    </message>
    <message>
        <source>Nome, CPF, CNS ou prontuário</source>
        <translation>Nombre, CPF, CNS o n.º de historia</translation>
    </message>
    <message>
        <source>A lista não pôde ser lida</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Ninguém registrado ainda</source>
        <translation>Todavía no hay nadie registrado</translation>
    </message>
    <message>
        <source>Procurando…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Ninguém com estes filtros</source>
        <translation>Nadie con estos filtros</translation>
    </message>
    <message>
        <source>Registre a primeira pessoa: basta o nome ou o número do prontuário.</source>
        <translation>Registre a la primera persona: basta el nombre o el número de historia clínica.</translation>
    </message>
    <message>
        <source>Mude a busca ou tire um filtro.</source>
        <translation>Cambie la búsqueda o quite un filtro.</translation>
    </message>
    <message>
        <source>Tirar os filtros</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Prontuário</source>
        <translation>N.º de historia</translation>
    </message>
    <message>
        <source>Diagnóstico (CID-11)</source>
        <translation>Diagnóstico (CIE-11)</translation>
    </message>
    <message>
        <source>Referência</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Última</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Valência, 16 sem.</source>
        <translation>Valencia, 16 sem.</translation>
    </message>
    <message>
        <source>não avaliável</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>A valência descreve a fala nas sessões: ↑ mais alta, ↓ mais baixa que no começo, além do erro da medida. Não diagnostica nem estima risco.</source>
        <translation>La valencia describe el habla en las sesiones: ↑ más alta, ↓ más baja que al comienzo, más allá del error de la medida. No diagnostica ni estima riesgo.</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Deixar sem registrar?</source>
        <translation>¿Salir sin registrar?</translation>
    </message>
    <message>
        <source>Deixar sem guardar?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>O que foi escrito aqui se perde.</source>
        <translation>Lo que se escribió aquí se pierde.</translation>
    </message>
    <message>
        <source>Deixar</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Continuar aqui</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Registrar pessoa</source>
        <translation>Registrar persona</translation>
    </message>
    <message>
        <source>Corrigir cadastro</source>
        <translation>Corregir datos de registro</translation>
    </message>
    <message>
        <source>Basta o nome ou o prontuário; o resto pode vir depois.</source>
        <translation>Basta el nombre o el n.º de historia; el resto puede venir después.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Quem é</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Nome completo</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Nome social</source>
        <translation>Nombre social</translation>
    </message>
    <message>
        <source>Quando houver, é por ele que a pessoa é chamada em todas as telas.</source>
        <translation>Cuando lo hay, es el nombre con que se llama a la persona en todas las pantallas.</translation>
    </message>
    <message>
        <source>Data de nascimento</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gênero</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Não informado</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>Mulher</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Homem</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Não binário</source>
        <translation>No binario</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Telefone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Documentos e prontuário</source>
        <translation>Documentos e historia clínica</translation>
    </message>
    <message>
        <source>nenhum é obrigatório</source>
        <translation>ninguno es obligatorio</translation>
    </message>
    <message>
        <source>CPF</source>
        <translation>CPF</translation>
    </message>
    <message>
        <source>Cartão Nacional de Saúde (CNS)</source>
        <translation>Tarjeta Nacional de Salud (CNS)</translation>
    </message>
    <message>
        <source>Número do prontuário</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Diagnóstico principal (CID-11)</source>
        <translation>Diagnóstico principal (CIE-11)</translation>
    </message>
    <message>
        <source>Código ou palavra: 6A70, depressivo</source>
        <translation>Código o palabra: 6A70, depresivo</translation>
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
    <name>PersonPage</name>
    <message>
        <source>Esta pessoa não pode ser mostrada</source>
        <translation>No se puede mostrar a esta persona</translation>
    </message>
    <message>
        <source>Voltar às pessoas</source>
        <translation>Volver a las personas</translation>
    </message>
    <message>
        <source>consente gravação</source>
        <translation>consiente grabación</translation>
    </message>
    <message>
        <source>sem consentimento de gravação</source>
        <translation>sin consentimiento de grabación</translation>
    </message>
    <message>
        <source>Corrigir cadastro</source>
        <translation>Corregir datos de registro</translation>
    </message>
    <message>
        <source>Consentimento</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Atalho: %1</source>
        <translation>Atajo: %1</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Importar sesión</translation>
    </message>
    <message>
        <source>Gravar sessão</source>
        <translation>Grabar sesión</translation>
    </message>
    <message>
        <source>Falta o consentimento de gravação.</source>
        <translation>Falta el consentimiento de grabación.</translation>
    </message>
    <message>
        <source>Resumo</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Trajetória</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Histórico</source>
        <translation>Historial</translation>
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
    <name>ReadingStep</name>
    <message>
        <source>Analisando a sessão</source>
        <translation>Analizando la sesión</translation>
    </message>
    <message>
        <source>Lendo os arquivos</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>A sessão já está guardada.</source>
        <translation>La sesión ya está guardada.</translation>
    </message>
    <message>
        <source>Nada é guardado antes de você confirmar.</source>
        <translation>Nada se guarda antes de que usted confirme.</translation>
    </message>
    <message>
        <source>Você pode trabalhar em outra tela. Se cancelar, a sessão fica guardada e pode ser analisada depois.</source>
        <translation>Puede trabajar en otra pantalla. Si cancela, la sesión queda guardada y puede analizarse después.</translation>
    </message>
    <message>
        <source>Você pode trabalhar em outra tela. Se cancelar, nada fica guardado.</source>
        <translation>Puede trabajar en otra pantalla. Si cancela, nada queda guardado.</translation>
    </message>
</context>
<context>
    <name>RecordBanners</name>
    <message>
        <source>O microfone foi desconectado</source>
        <translation>Se desconectó el micrófono</translation>
    </message>
    <message>
        <source>O som deste computador parou</source>
        <translation>El sonido de este equipo se detuvo</translation>
    </message>
    <message>
        <source>O microfone não pôde ser aberto</source>
        <translation>No se pudo abrir el micrófono</translation>
    </message>
    <message>
        <source>Nenhum microfone encontrado</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>Não chega som do microfone</source>
        <translation>No llega sonido del micrófono</translation>
    </message>
    <message>
        <source>Outro programa pode estar usando o microfone, ou o sistema não permite o acesso. Feche o outro programa ou escolha outro microfone.</source>
        <translation>Otro programa puede estar usando el micrófono, o el sistema no permite el acceso. Cierre el otro programa o elija otro micrófono.</translation>
    </message>
    <message>
        <source>Verifique se ele está ligado e não está no mudo, ou escolha outro.</source>
        <translation>Verifique que esté encendido y no esté en silencio, o elija otro.</translation>
    </message>
    <message>
        <source>Conecte um microfone ou escolha outro; a gravação continua assim que houver som.</source>
        <translation>Conecte un micrófono o elija otro; la grabación continúa en cuanto haya sonido.</translation>
    </message>
    <message>
        <source>O disco não aceita a gravação</source>
        <translation>El disco no acepta la grabación</translation>
    </message>
    <message>
        <source>%1 O que está salvo continua salvo; o que veio depois fica na memória por até dois minutos e é gravado assim que houver espaço.</source>
        <translation>%1 Lo guardado sigue guardado; lo que vino después queda en la memoria hasta dos minutos y se graba en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>O que foi dito até aqui está salvo.</source>
        <translation>Lo dicho hasta aquí está guardado.</translation>
    </message>
    <message>
        <source>Parte do som se perdeu</source>
        <translation>Se perdió parte del sonido</translation>
    </message>
    <message>
        <source>O computador não acompanhou o microfone durante %1 s. O lugar está marcado na gravação.</source>
        <translation>El equipo no siguió el ritmo del micrófono durante %1 s. El lugar está marcado en la grabación.</translation>
    </message>
    <message>
        <source>Não foi possível concluir</source>
        <translation>No fue posible concluir</translation>
    </message>
    <message>
        <source>%1 foi desconectado</source>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>O que foi dito até aqui está salvo. A gravação continua com %1; outro microfone pode ser escolhido a qualquer momento.</source>
        <translation>Lo que se dijo hasta ahora está guardado. La grabación continúa con %1; se puede elegir otro micrófono en cualquier momento.</translation>
    </message>
    <message>
        <source>Conecte um microfone; ele aparece aqui assim que for reconhecido.</source>
        <translation>Conecte un micrófono; aparece aquí en cuanto se reconoce.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Microfone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Nenhum microfone</source>
        <translation>Ningún micrófono</translation>
    </message>
    <message>
        <source>Canais</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>1 canal</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>2 canais</source>
        <translation>2 canales</translation>
    </message>
    <message>
        <source>Iniciar gravação</source>
        <translation>Iniciar grabación</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Continuar</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Encerrar e analisar</source>
        <translation>Terminar y analizar</translation>
    </message>
    <message>
        <source>Descartar…</source>
        <translation>Descartar…</translation>
    </message>
</context>
<context>
    <name>RecordMarkRow</name>
    <message>
        <source>pausa de %1</source>
        <translation>pausa de %1</translation>
    </message>
    <message>
        <source>interrupção de %1</source>
        <translation>interrupción de %1</translation>
    </message>
    <message>
        <source>marca</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>Texto da marca</source>
        <translation>Texto de la marca</translation>
    </message>
    <message>
        <source>Escrever na marca de %1</source>
        <translation>Escribir en la marca de %1</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Marcas</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Tecle M para marcar um momento da sessão.</source>
        <translation>Pulse M para marcar un momento de la sesión.</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>Anotações</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>salvas</source>
        <translation>guardadas</translation>
    </message>
    <message>
        <source>salvando…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>Escreva aqui durante a sessão</source>
        <translation>Escriba aquí durante la sesión</translation>
    </message>
    <message>
        <source>Disponível durante a gravação</source>
        <translation>Disponible durante la grabación</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Sesión %2</translation>
    </message>
    <message>
        <source>Guardando a sessão</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>Em pausa</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Gravando</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Gravar sessão</source>
        <translation>Grabar sesión</translation>
    </message>
    <message>
        <source>consentimento escrito de %1</source>
        <translation>consentimiento escrito del %1</translation>
    </message>
    <message>
        <source>Retirar consentimento</source>
        <translation>Retirar consentimiento</translation>
    </message>
    <message>
        <source>Sem consentimento para gravar</source>
        <translation>Sin consentimiento para grabar</translation>
    </message>
    <message>
        <source>A gravação só começa depois que o consentimento escrito da pessoa estiver registrado no prontuário.</source>
        <translation>La grabación solo empieza cuando el consentimiento escrito de la persona esté registrado en la historia clínica.</translation>
    </message>
    <message>
        <source>Registrar consentimento</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Descartar a gravação?</source>
        <translation>¿Descartar la grabación?</translation>
    </message>
    <message>
        <source>O som gravado até aqui e as marcas serão apagados. Isso não pode ser desfeito.</source>
        <translation>El sonido grabado hasta aquí y las marcas se borrarán. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Descartar a gravação</source>
        <translation>Descartar la grabación</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Tempo gravado: %1</source>
        <translation>Tiempo grabado: %1</translation>
    </message>
    <message>
        <source>salvo até %1</source>
        <translation>guardado hasta %1</translation>
    </message>
    <message>
        <source>criptografado neste computador · %1 MB</source>
        <translation>cifrado en este equipo · %1 MB</translation>
    </message>
    <message>
        <source>Último minuto do som gravado</source>
        <translation>Último minuto del sonido grabado</translation>
    </message>
    <message>
        <source>Canal %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Microfone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Guardando o som no prontuário</source>
        <translation>Guardando el sonido en la historia clínica</translation>
    </message>
    <message>
        <source>Se a energia cair ou o microfone soltar, a gravação até o último segundo salvo é recuperada ao abrir o programa.</source>
        <translation>Si se corta la energía o se suelta el micrófono, la grabación hasta el último segundo guardado se recupera al abrir el programa.</translation>
    </message>
    <message>
        <source>Fale como na sessão e veja se o medidor se move.</source>
        <translation>Hable como en la sesión y vea si el medidor se mueve.</translation>
    </message>
    <message>
        <source>Nada é guardado antes de iniciar a gravação.</source>
        <translation>Nada se guarda antes de iniciar la grabación.</translation>
    </message>
</context>
<context>
    <name>RecoveredBanner</name>
    <message>
        <source>Gravação recuperada</source>
        <translation>Grabación recuperada</translation>
    </message>
    <message>
        <source>Abrir a sessão</source>
        <translation>Abrir la sesión</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Novo código de recuperação</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Copie à mão ou imprima, confira e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation>Cópielo a mano o imprímalo, revíselo y guarde la hoja fuera de este equipo, en un lugar cerrado. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Tenho o código no papel e conferi</source>
        <translation>Tengo el código en papel y lo revisé</translation>
    </message>
</context>
<context>
    <name>RecoveryOutput</name>
    <message>
        <source>Salvar a folha de recuperação (PDF)</source>
        <translation>Guardar la hoja de recuperación (PDF)</translation>
    </message>
    <message>
        <source>Uma folha A4 com o código, o nome do serviço e como se usa.</source>
        <translation>Una hoja A4 con el código, el nombre del servicio y cómo se usa.</translation>
    </message>
    <message>
        <source>Quem tiver este arquivo e este computador lê tudo. Salve-o num pendrive ou noutro computador, imprima-o e apague-o.</source>
        <translation>Quien tenga este archivo y este equipo lee todo. Guárdelo en una memoria USB o en otro equipo, imprímalo y bórrelo.</translation>
    </message>
    <message>
        <source>Salva em %1</source>
        <translation>Guardada en %1</translation>
    </message>
    <message>
        <source>Imprimir a folha</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Salvar em PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Código de recuperação: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Começar</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Este código abre os dados quando a frase-senha se perde. Copie-o à mão ou imprima-o, confira, e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.</source>
        <translation>Este código abre los datos cuando se pierde la frase de contraseña. Cópielo a mano o imprímalo, revíselo y guarde la hoja fuera de este equipo, en un lugar cerrado. No se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Tenho o código no papel e conferi</source>
        <translation>Tengo el código en papel y lo revisé</translation>
    </message>
</context>
<context>
    <name>RelativeDay</name>
    <message>
        <source>hoje</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>ontem</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>há %n dia(s)</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBanners</name>
    <message>
        <source>Analisando a voz</source>
        <translation>Analizando la voz</translation>
    </message>
    <message>
        <source>Analisando a sessão</source>
        <translation>Analizando la sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n segundo(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcrição mudou depois da análise: as medidas são da versão anterior.</source>
        <translation>La transcripción cambió después del análisis: las medidas son de la versión anterior.</translation>
    </message>
    <message>
        <source>Reanalisar</source>
        <translation>Volver a analizar</translation>
    </message>
    <message>
        <source>Quem é a pessoa atendida foi suposto pelo programa. Confira os falantes.</source>
        <translation>El programa supuso quién es la persona atendida. Revise los hablantes.</translation>
    </message>
    <message>
        <source>Conferir falantes</source>
        <translation>Revisar hablantes</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Sesión %2</translation>
    </message>
    <message>
        <source>Revisar sessão</source>
        <translation>Revisar sesión</translation>
    </message>
    <message>
        <source>Revisar sessão de %1</source>
        <translation>Revisar sesión del %1</translation>
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
        <translation>análisis antiguo</translation>
    </message>
    <message>
        <source>analisada</source>
        <translation>analizada</translation>
    </message>
    <message>
        <source>Reanalisar</source>
        <translation>Volver a analizar</translation>
    </message>
    <message>
        <source>Analisar</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Assinar nota</source>
        <translation>Firmar nota</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Esta sessão não pôde ser aberta</source>
        <translation>No se pudo abrir esta sesión</translation>
    </message>
    <message>
        <source>Marca em %1</source>
        <translation>Marca en %1</translation>
    </message>
    <message>
        <source>Escrever</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Marca removida: %1</source>
        <translation>Marca quitada: %1</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RunningBanner</name>
    <message>
        <source>Gravação em pausa</source>
        <translation>Grabación en pausa</translation>
    </message>
    <message>
        <source>Gravando</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>%1 · Sessão %2</source>
        <translation>%1 · Sesión %2</translation>
    </message>
    <message>
        <source>Voltar à gravação</source>
        <translation>Volver a la grabación</translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message numerus="yes">
        <source>%n menção(ões) a suicídio ou autolesão, a avaliar por um profissional</source>
        <translation>
            <numerusform>%n mención de suicidio o autolesión, a evaluar por un profesional</numerusform>
            <numerusform>%n menciones de suicidio o autolesión, a evaluar por un profesional</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” · %2. Numa emergência: SAMU 192. Apoio emocional a qualquer hora: CVV 188.</source>
        <translation>“%1” · %2. En una emergencia: SAMU 192. Apoyo emocional a cualquier hora: CVV 188.</translation>
    </message>
    <message>
        <source>Recolher</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Ver todas</source>
        <translation>Ver todas</translation>
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
        <translation>Quien tenga acceso a él lee estos datos. Guárdelo en un lugar protegido y bórrelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Substituir</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Salvar</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Arquivo</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Este arquivo já existe e será substituído.</source>
        <translation>Este archivo ya existe y será reemplazado.</translation>
    </message>
    <message>
        <source>Procurar…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>O arquivo não é cifrado</source>
        <translation>El archivo no está cifrado</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Buscar na transcrição</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>nada</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n lugar(es)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>maiúsculas</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>Diferencia maiúsculas de minúsculas</source>
        <translation>Distingue mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>palavra inteira</source>
        <translation>palabra entera</translation>
    </message>
    <message>
        <source>Lugar anterior</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Próximo lugar</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Fechar a busca</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Substituir por</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Substituir todas (%1)</source>
        <translation>Reemplazar todas (%1)</translation>
    </message>
    <message>
        <source>Substituir todas</source>
        <translation>Reemplazar todas</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Procurar</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nome, CPF, CNS, prontuário ou palavras ditas</source>
        <translation>Nombre, CPF, CNS, historia o palabras dichas</translation>
    </message>
    <message>
        <source>Procurar pessoas e sessões</source>
        <translation>Buscar personas y sesiones</translation>
    </message>
    <message>
        <source>Resultados</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Pessoas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Procure em todo o serviço</source>
        <translation>Busque en todo el servicio</translation>
    </message>
    <message>
        <source>Procurando…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nada encontrado</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Pessoas por nome, prontuário, CPF ou CNS; sessões pelas palavras que foram ditas. Acentos não importam.</source>
        <translation>Personas por nombre, historia, CPF o CNS; sesiones por las palabras que se dijeron. Los acentos no importan.</translation>
    </message>
    <message>
        <source>Confira a grafia, ou tente só o começo de uma palavra.</source>
        <translation>Revise la escritura, o pruebe solo con el comienzo de una palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n pessoa(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ escolher · Enter abrir · Esc fechar</source>
        <translation>↑ ↓ elegir · Enter abrir · Esc cerrar</translation>
    </message>
</context>
<context>
    <name>SecuritySettings</name>
    <message>
        <source>A frase-senha foi trocada. Use a nova ao desbloquear.</source>
        <translation>Se cambió la frase de contraseña. Use la nueva al desbloquear.</translation>
    </message>
    <message>
        <source>Bloqueio</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Bloquear sem uso</source>
        <translation>Bloquear sin uso</translation>
    </message>
    <message>
        <source>Depois desse tempo sem teclado nem mouse, as chaves saem da memória.</source>
        <translation>Después de ese tiempo sin teclado ni ratón, las claves salen de la memoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n minuto(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bloquear agora</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Você volta para onde estava ao desbloquear.</source>
        <translation>Usted vuelve a donde estaba al desbloquear.</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Seu acesso</source>
        <translation>Su acceso</translation>
    </message>
    <message>
        <source>Frase-senha</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Só você a conhece; ninguém pode recuperá-la.</source>
        <translation>Solo usted la conoce; nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Trocar…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Código de recuperação do serviço</source>
        <translation>Código de recuperación del servicio</translation>
    </message>
    <message>
        <source>Abre os dados quando uma frase-senha se perde. O novo substitui o da folha guardada.</source>
        <translation>Abre los datos cuando se pierde una frase de contraseña. El nuevo sustituye al de la hoja guardada.</translation>
    </message>
    <message>
        <source>Fazer um novo…</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>A mudança não foi feita</source>
        <translation>No se hizo el cambio</translation>
    </message>
    <message>
        <source>Fazer um novo código de recuperação?</source>
        <translation>¿Crear un nuevo código de recuperación?</translation>
    </message>
    <message>
        <source>A folha guardada deixa de abrir os dados. O código novo aparece uma só vez, e precisa ser copiado e guardado fora deste computador.</source>
        <translation>La hoja guardada deja de abrir los datos. El código nuevo aparece una sola vez, y debe copiarse y guardarse fuera de este equipo.</translation>
    </message>
    <message>
        <source>Fazer um novo</source>
        <translation>Crear uno nuevo</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Texto da fala</source>
        <translation>Texto del turno</translation>
    </message>
    <message>
        <source>Enter guarda · Esc desiste</source>
        <translation>Enter guarda · Esc descarta</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Ouvir daqui</source>
        <translation>Escuchar desde aquí</translation>
    </message>
    <message>
        <source>Corrigir o texto</source>
        <translation>Corregir el texto</translation>
    </message>
    <message>
        <source>Dividir antes desta palavra</source>
        <translation>Dividir antes de esta palabra</translation>
    </message>
    <message>
        <source>Unir com a fala seguinte</source>
        <translation>Unir con el turno siguiente</translation>
    </message>
    <message>
        <source>Quem fala é %1</source>
        <translation>Quien habla es %1</translation>
    </message>
    <message>
        <source>sem nome</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Falantes…</source>
        <translation>Hablantes…</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nenhuma sessão ainda</source>
        <translation>Todavía no hay sesiones</translation>
    </message>
    <message>
        <source>Grave uma sessão ou importe uma gravação ou transcrição que já exista.</source>
        <translation>Grabe una sesión o importe una grabación o transcripción que ya exista.</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Importar sesión</translation>
    </message>
    <message>
        <source>Nº</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Duração</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Palavras da pessoa</source>
        <translation>Palabras de la persona</translation>
    </message>
    <message>
        <source>Qualidade do som</source>
        <translation>Calidad del sonido</translation>
    </message>
    <message>
        <source>Situação</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Configurações</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>tudo o que muda aqui vale na hora</source>
        <translation>todo lo que cambia aquí vale de inmediato</translation>
    </message>
    <message>
        <source>Serviço e usuários</source>
        <translation>Servicio y usuarios</translation>
    </message>
    <message>
        <source>Segurança</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Aparência</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Dados</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Transcrição</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Sobre</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Teclas</source>
        <translation>Teclas</translation>
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
    <message>
        <source>Procurar pessoas e sessões</source>
        <translation>Buscar personas y sesiones</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>%1 já pode entrar.</source>
        <translation>%1 ya puede entrar.</translation>
    </message>
    <message>
        <source>%1 não entra mais.</source>
        <translation>%1 ya no entra.</translation>
    </message>
    <message>
        <source>Serviço</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>CNES</source>
        <translation>CNES</translation>
    </message>
    <message>
        <source>não informado</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>Usuários</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>quem tem chave deste serviço</source>
        <translation>quien tiene clave de este servicio</translation>
    </message>
    <message>
        <source>só a administração dá e retira chaves</source>
        <translation>solo la administración da y retira claves</translation>
    </message>
    <message>
        <source>Dar acesso</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>%1 (você)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Retirar o acesso de %1</source>
        <translation>Retirar el acceso de %1</translation>
    </message>
    <message>
        <source>Os usuários não puderam ser lidos</source>
        <translation>No se pudieron leer los usuarios</translation>
    </message>
    <message>
        <source>A mudança não foi feita</source>
        <translation>No se hizo el cambio</translation>
    </message>
    <message>
        <source>Retirar o acesso de %1?</source>
        <translation>¿Retirar el acceso de %1?</translation>
    </message>
    <message>
        <source>A frase-senha dessa pessoa deixa de abrir os dados neste computador. O que ela escreveu continua no prontuário, com o nome dela. Para que volte a entrar será preciso dar um acesso novo.</source>
        <translation>La frase de contraseña de esa persona deja de abrir los datos en este equipo. Lo que escribió sigue en la historia clínica, con su nombre. Para que vuelva a entrar habrá que darle un acceso nuevo.</translation>
    </message>
    <message>
        <source>Retirar o acesso</source>
        <translation>Retirar el acceso</translation>
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
    <name>SpeakerRow</name>
    <message>
        <source>palpite</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>De quem é a voz %1</source>
        <translation>De quién es la voz %1</translation>
    </message>
    <message>
        <source>Pessoa atendida</source>
        <translation>Persona atendida</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Outra pessoa</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Falantes</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Trocar os dois</source>
        <translation>Intercambiar los dos</translation>
    </message>
    <message>
        <source>Fechar</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Só as falas da pessoa atendida são medidas.</source>
        <translation>Solo se mide el habla de la persona atendida.</translation>
    </message>
    <message>
        <source>Nome do falante</source>
        <translation>Nombre del hablante</translation>
    </message>
    <message>
        <source>sem nome</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Papel de %1</source>
        <translation>Papel de %1</translation>
    </message>
    <message>
        <source>Pessoa atendida</source>
        <translation>Persona atendida</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Outra pessoa</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>SpeakersStep</name>
    <message>
        <source>De quem é cada voz?</source>
        <translation>¿De quién es cada voz?</translation>
    </message>
    <message>
        <source>o que está marcado como palpite precisa do seu olhar</source>
        <translation>lo que está marcado como suposición necesita su mirada</translation>
    </message>
    <message>
        <source>os nomes da transcrição já dizem</source>
        <translation>los nombres de la transcripción ya lo dicen</translation>
    </message>
    <message>
        <source>Vozes</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Nenhuma voz é da pessoa atendida: sem ela não há o que medir.</source>
        <translation>Ninguna voz es de la persona atendida: sin ella no hay qué medir.</translation>
    </message>
    <message>
        <source>Avisos da transcrição</source>
        <translation>Avisos de la transcripción</translation>
    </message>
    <message numerus="yes">
        <source>%n, já resolvido(s)</source>
        <translation>
            <numerusform>%n, ya resuelto</numerusform>
            <numerusform>%n, ya resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardar e analisar</source>
        <translation>Guardar y analizar</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nada fica guardado.</source>
        <translation>Nada queda guardado.</translation>
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
    <name>SummaryTab</name>
    <message>
        <source>Linha do tempo</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Nada aconteceu ainda</source>
        <translation>Todavía no pasó nada</translation>
    </message>
    <message>
        <source>Sessões, notas, intervenções e consentimentos aparecem aqui. Comece pelo consentimento e pela primeira sessão.</source>
        <translation>Aquí aparecen sesiones, notas, intervenciones y consentimientos. Empiece por el consentimiento y la primera sesión.</translation>
    </message>
    <message>
        <source>Importar sessão</source>
        <translation>Importar sesión</translation>
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
    <name>TrajectoryChart</name>
    <message>
        <source>Setas percorrem semanas e sessões; a tabela mostra os mesmos valores.</source>
        <translation>Las flechas recorren semanas y sesiones; la tabla muestra los mismos valores.</translation>
    </message>
</context>
<context>
    <name>TrajectoryTab</name>
    <message>
        <source>Dimensão</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Período</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>previsão</source>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>intervenções</source>
        <translation>intervenciones</translation>
    </message>
    <message>
        <source>Nenhuma intervenção registrada</source>
        <translation>Ninguna intervención registrada</translation>
    </message>
    <message>
        <source>Gráfico</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Tabela</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>PNG, PDF, CSV</source>
        <translation>PNG, PDF, CSV</translation>
    </message>
    <message>
        <source>Imagem (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Páginas (PDF)…</source>
        <translation>Páginas (PDF)…</translation>
    </message>
    <message>
        <source>Valores (CSV)…</source>
        <translation>Valores (CSV)…</translation>
    </message>
    <message>
        <source>A trajetória começa na primeira sessão analisada</source>
        <translation>La trayectoria empieza en la primera sesión analizada</translation>
    </message>
    <message>
        <source>Importe uma gravação ou uma transcrição desta pessoa. Com seis sessões analisadas já se pode falar de mudança.</source>
        <translation>Importe una grabación o una transcripción de esta persona. Con seis sesiones analizadas ya se puede hablar de cambio.</translation>
    </message>
    <message>
        <source>A trajetória não pôde ser lida</source>
        <translation>No se pudo leer la trayectoria</translation>
    </message>
    <message>
        <source>Salvo em %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>TrajectoryTable</name>
    <message>
        <source>%1: semanas e sessões</source>
        <translation>%1: semanas y sesiones</translation>
    </message>
    <message>
        <source>Nenhum valor neste período</source>
        <translation>Ningún valor en este período</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>O que é</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Valor</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Desvio ou erro</source>
        <translation>Desviación o error</translation>
    </message>
    <message>
        <source>Sessões</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Palavras</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Intervenção</source>
        <translation>Intervención</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Transcrição</source>
        <translation>Transcripción</translation>
    </message>
    <message numerus="yes">
        <source>%n palavra(s) incerta(s)</source>
        <translation>
            <numerusform>%n palabra dudosa</numerusform>
            <numerusform>%n palabras dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Buscar e substituir</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Falantes</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Desfazer</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Refazer</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>TranscriptMissing</name>
    <message>
        <source>Esta gravação será transcrita</source>
        <translation>Esta grabación será transcrita</translation>
    </message>
    <message>
        <source>A transcrição não deu certo</source>
        <translation>La transcripción no salió bien</translation>
    </message>
    <message>
        <source>Esta gravação não é transcrita</source>
        <translation>Esta grabación no se transcribe</translation>
    </message>
    <message>
        <source>Esta sessão ainda não tem transcrição</source>
        <translation>Esta sesión todavía no tiene transcripción</translation>
    </message>
    <message>
        <source>Está na fila. Quando o texto chegar, a sessão é analisada e espera a revisão; pode continuar em outra página.</source>
        <translation>Está en la cola. Cuando llegue el texto, la sesión se analiza y espera la revisión; puede continuar en otra página.</translation>
    </message>
    <message>
        <source>%1 A gravação está guardada.</source>
        <translation>%1 La grabación está guardada.</translation>
    </message>
    <message>
        <source>O consentimento para gravar foi retirado. Com um novo consentimento ela pode ser transcrita.</source>
        <translation>Se retiró el consentimiento para grabar. Con un nuevo consentimiento puede transcribirse.</translation>
    </message>
    <message>
        <source>A gravação está guardada. Falta escolher o programa ou o servidor que transcreve.</source>
        <translation>La grabación está guardada. Falta elegir el programa o el servidor que transcribe.</translation>
    </message>
    <message>
        <source>Com a transcrição, as palavras ficam ao lado do som e as medidas de linguagem podem ser feitas.</source>
        <translation>Con la transcripción, las palabras están junto al sonido y pueden hacerse las medidas de lenguaje.</translation>
    </message>
    <message>
        <source>Tentar de novo</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Transcrever</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Ver a fila</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>Configurar a transcrição</source>
        <translation>Configurar la transcripción</translation>
    </message>
</context>
<context>
    <name>TranscriptionModels</name>
    <message>
        <source>Modelos do whisper.cpp</source>
        <translation>Modelos de whisper.cpp</translation>
    </message>
    <message>
        <source>os maiores erram menos e demoram mais</source>
        <translation>los mayores se equivocan menos y tardan más</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2…</source>
        <translation>%1 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>Abrir endereço</source>
        <translation>Abrir dirección</translation>
    </message>
</context>
<context>
    <name>TranscriptionQueue</name>
    <message>
        <source>Fila</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%n gravação(ões) por transcrever</source>
        <translation>
            <numerusform>%n grabación por transcribir</numerusform>
            <numerusform>%n grabaciones por transcribir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nenhuma gravação na fila</source>
        <translation>Ninguna grabación en la cola</translation>
    </message>
    <message>
        <source>Gravações sem texto podem ser transcritas na página da sessão.</source>
        <translation>Las grabaciones sin texto pueden transcribirse en la página de la sesión.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tentar de novo</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TranscriptionSettings</name>
    <message>
        <source>Escolher o programa whisper-cli</source>
        <translation>Elegir el programa whisper-cli</translation>
    </message>
    <message>
        <source>Escolher o modelo</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Modelos (*.bin)</source>
        <translation>Modelos (*.bin)</translation>
    </message>
    <message>
        <source>Todos os arquivos (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Motor de transcrição</source>
        <translation>Motor de transcripción</translation>
    </message>
    <message>
        <source>escreve o que foi dito nas gravações</source>
        <translation>escribe lo que se dijo en las grabaciones</translation>
    </message>
    <message>
        <source>Desligado</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>As sessões ficam sem texto até alguém importar uma transcrição.</source>
        <translation>Las sesiones quedan sin texto hasta que alguien importe una transcripción.</translation>
    </message>
    <message>
        <source>Programa neste computador (whisper.cpp)</source>
        <translation>Programa en este equipo (whisper.cpp)</translation>
    </message>
    <message>
        <source>A gravação não sai daqui e não é gravada em disco sem cifra.</source>
        <translation>La grabación no sale de aquí y no se escribe en disco sin cifrar.</translation>
    </message>
    <message>
        <source>Servidor de transcrição</source>
        <translation>Servidor de transcripción</translation>
    </message>
    <message>
        <source>Um servidor compatível com a interface da OpenAI, de preferência da própria rede.</source>
        <translation>Un servidor compatible con la interfaz de OpenAI, de preferencia de la propia red.</translation>
    </message>
    <message>
        <source>Programa</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>O whisper-cli do whisper.cpp, ou o main de versões antigas.</source>
        <translation>El whisper-cli de whisper.cpp, o el main de versiones antiguas.</translation>
    </message>
    <message>
        <source>Escolher…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Escolher o programa</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Modelo</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Um arquivo da lista abaixo. O Voither não inclui nem baixa modelos.</source>
        <translation>Un archivo de la lista de abajo. Voither no incluye ni descarga modelos.</translation>
    </message>
    <message>
        <source>Conferir</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compara o arquivo do modelo com o publicado (SHA-256)</source>
        <translation>Compara el archivo del modelo con el publicado (SHA-256)</translation>
    </message>
    <message>
        <source>Conferindo o modelo</source>
        <translation>Comprobando el modelo</translation>
    </message>
    <message>
        <source>Processadores</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Todos menos um</source>
        <translation>Todos menos uno</translation>
    </message>
    <message>
        <source>Endereço</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Neste computador, ou com https.</source>
        <translation>En este equipo, o con https.</translation>
    </message>
    <message>
        <source>Modelo no servidor</source>
        <translation>Modelo en el servidor</translation>
    </message>
    <message>
        <source>Chave de acesso</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>guardada; digite para trocar</source>
        <translation>guardada; escriba para cambiarla</translation>
    </message>
    <message>
        <source>nenhuma</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Apagar chave</source>
        <translation>Borrar clave</translation>
    </message>
    <message>
        <source>Permitir outro computador sem https</source>
        <translation>Permitir otro equipo sin https</translation>
    </message>
    <message>
        <source>Quem estiver na rede pode ouvir as gravações no caminho.</source>
        <translation>Quien esté en la red puede oír las grabaciones en el camino.</translation>
    </message>
    <message>
        <source>Idioma falado</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Espanhol</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Inglês</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Descobrir pela gravação</source>
        <translation>Descubrirlo por la grabación</translation>
    </message>
    <message>
        <source>Testar com dois segundos de fala</source>
        <translation>Probar con dos segundos de habla</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Voltar 5 segundos</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Tocar</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Espaço</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Avançar 5 segundos</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Velocidade %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Pessoa %1 %</source>
        <translation>Persona %1 %</translation>
    </message>
    <message>
        <source>Profissional %1 %</source>
        <translation>Profesional %1 %</translation>
    </message>
    <message>
        <source>silêncio %1 %</source>
        <translation>silencio %1 %</translation>
    </message>
    <message>
        <source>Ver a gravação inteira</source>
        <translation>Ver la grabación entera</translation>
    </message>
    <message>
        <source>Aproximar</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Afastar</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Marcar este momento</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Espaço tocar · Ctrl ←/→ 5 s · Tab próxima palavra incerta (%1) · M marcar</source>
        <translation>Espacio reproducir · Ctrl ←/→ 5 s · Tab siguiente palabra incierta (%1) · M marcar</translation>
    </message>
    <message>
        <source>Espaço tocar · Ctrl ←/→ 5 s · M marcar</source>
        <translation>Espacio reproducir · Ctrl ←/→ 5 s · M marcar</translation>
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
    <name>UserDialog</name>
    <message>
        <source>Dar acesso a alguém</source>
        <translation>Dar acceso a alguien</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dar acesso</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Entra como</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Um nome curto; fica visível na tela de entrada.</source>
        <translation>Un nombre corto; queda visible en la pantalla de entrada.</translation>
    </message>
    <message>
        <source>Função no serviço</source>
        <translation>Función en el servicio</translation>
    </message>
    <message>
        <source>Profissão</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Conselho e número</source>
        <translation>Colegio profesional y número</translation>
    </message>
    <message>
        <source>Frase-senha inicial</source>
        <translation>Frase de contraseña inicial</translation>
    </message>
    <message>
        <source>A pessoa a troca depois em Segurança.</source>
        <translation>La persona la cambia después en Seguridad.</translation>
    </message>
    <message>
        <source>De novo, para conferir</source>
        <translation>De nuevo, para comprobar</translation>
    </message>
    <message>
        <source>As duas são diferentes.</source>
        <translation>Las dos son diferentes.</translation>
    </message>
</context>
<context>
    <name>WaveformCard</name>
    <message>
        <source>Gravação</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>WithdrawConsentDialog</name>
    <message>
        <source>Retirar o consentimento?</source>
        <translation>¿Retirar el consentimiento?</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Manter até aqui</source>
        <translation>Conservar hasta aquí</translation>
    </message>
    <message>
        <source>Apagar o som</source>
        <translation>Borrar el sonido</translation>
    </message>
    <message>
        <source>A gravação para agora, e nenhuma outra começa sem um novo consentimento. A pessoa decide se o som gravado até aqui fica no prontuário ou é apagado. Suas anotações ficam.</source>
        <translation>La grabación se detiene ahora, y ninguna otra empieza sin un nuevo consentimiento. La persona decide si el sonido grabado hasta aquí queda en la historia clínica o se borra. Sus anotaciones quedan.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>e mais %1</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>voither::ui::AudioPlayer</name>
    <message>
        <source>Este computador não tem saída de som, ou ela foi desligada.</source>
        <translation>Este equipo no tiene salida de sonido, o está apagada.</translation>
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
    <name>voither::ui::HistoryModel</name>
    <message>
        <source>número do prontuário</source>
        <translation>número de historia clínica</translation>
    </message>
    <message>
        <source>nome</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>nome social</source>
        <translation>nombre social</translation>
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
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>telefone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>faixa de idade</source>
        <translation>rango de edad</translation>
    </message>
    <message>
        <source>gênero</source>
        <translation>género</translation>
    </message>
    <message>
        <source>escolaridade</source>
        <translation>escolaridad</translation>
    </message>
    <message>
        <source>situação socioeconômica</source>
        <translation>situación socioeconómica</translation>
    </message>
    <message>
        <source>diagnóstico (CID-11)</source>
        <translation>diagnóstico (CIE-11)</translation>
    </message>
    <message>
        <source>diagnóstico (CID-10)</source>
        <translation>diagnóstico (CIE-10)</translation>
    </message>
    <message>
        <source>outros diagnósticos</source>
        <translation>otros diagnósticos</translation>
    </message>
    <message>
        <source>medicações anteriores</source>
        <translation>medicaciones anteriores</translation>
    </message>
    <message>
        <source>escalas de trauma</source>
        <translation>escalas de trauma</translation>
    </message>
    <message>
        <source>Registrou o consentimento para gravar, dado em %1</source>
        <translation>Registró el consentimiento para grabar, dado el %1</translation>
    </message>
    <message>
        <source>Registrou o consentimento para pesquisa, dado em %1</source>
        <translation>Registró el consentimiento para investigación, dado el %1</translation>
    </message>
    <message>
        <source>%1 por responsável</source>
        <translation>%1 por responsable</translation>
    </message>
    <message>
        <source>Registrou a retirada do consentimento para gravar, em %1</source>
        <translation>Registró el retiro del consentimiento para grabar, el %1</translation>
    </message>
    <message>
        <source>Registrou a retirada do consentimento para pesquisa, em %1</source>
        <translation>Registró el retiro del consentimiento para investigación, el %1</translation>
    </message>
    <message>
        <source>Corrigiu o cadastro: %1</source>
        <translation>Corrigió los datos de registro: %1</translation>
    </message>
    <message>
        <source>Registrou a pessoa</source>
        <translation>Registró a la persona</translation>
    </message>
    <message>
        <source>Registrou a sessão %1</source>
        <translation>Registró la sesión %1</translation>
    </message>
    <message>
        <source>Guardou a gravação da sessão %1</source>
        <translation>Guardó la grabación de la sesión %1</translation>
    </message>
    <message>
        <source>Guardou a transcrição da sessão %1</source>
        <translation>Guardó la transcripción de la sesión %1</translation>
    </message>
    <message>
        <source>Corrigiu a transcrição da sessão %1</source>
        <translation>Corrigió la transcripción de la sesión %1</translation>
    </message>
    <message>
        <source>Analisou a sessão %1</source>
        <translation>Analizó la sesión %1</translation>
    </message>
    <message>
        <source>Escreveu na nota da sessão %1</source>
        <translation>Escribió en la nota de la sesión %1</translation>
    </message>
    <message>
        <source>Escreveu uma nota</source>
        <translation>Escribió una nota</translation>
    </message>
    <message>
        <source>Assinou a nota da sessão %1</source>
        <translation>Firmó la nota de la sesión %1</translation>
    </message>
    <message>
        <source>Assinou uma nota</source>
        <translation>Firmó una nota</translation>
    </message>
    <message>
        <source>Registrou uma intervenção: %1</source>
        <translation>Registró una intervención: %1</translation>
    </message>
    <message>
        <source>Mudança feita por uma versão mais nova do programa</source>
        <translation>Cambio hecho por una versión más nueva del programa</translation>
    </message>
    <message>
        <source>usuário de outro computador</source>
        <translation>usuario de otra computadora</translation>
    </message>
    <message>
        <source>Começou a gravar a sessão %1</source>
        <translation>Empezó a grabar la sesión %1</translation>
    </message>
    <message>
        <source>Começou a gravar uma sessão</source>
        <translation>Empezó a grabar una sesión</translation>
    </message>
    <message>
        <source>Terminou a gravação da sessão %1</source>
        <translation>Terminó la grabación de la sesión %1</translation>
    </message>
    <message>
        <source>Terminou a gravação de uma sessão</source>
        <translation>Terminó la grabación de una sesión</translation>
    </message>
    <message>
        <source>Marcou um momento da sessão %1</source>
        <translation>Marcó un momento de la sesión %1</translation>
    </message>
    <message>
        <source>Marcou um momento de uma sessão</source>
        <translation>Marcó un momento de una sesión</translation>
    </message>
</context>
<context>
    <name>voither::ui::IntakeController</name>
    <message>
        <source>Lendo a transcrição</source>
        <translation>Leyendo la transcripción</translation>
    </message>
    <message>
        <source>Guardando o áudio cifrado</source>
        <translation>Guardando el audio cifrado</translation>
    </message>
    <message>
        <source>Desenhando a onda sonora</source>
        <translation>Dibujando la onda sonora</translation>
    </message>
    <message>
        <source>Medindo a voz</source>
        <translation>Midiendo la voz</translation>
    </message>
    <message>
        <source>Lendo a linguagem</source>
        <translation>Leyendo el lenguaje</translation>
    </message>
    <message>
        <source>Medindo as dimensões</source>
        <translation>Midiendo las dimensiones</translation>
    </message>
    <message numerus="yes">
        <source>E mais %n aviso(s).</source>
        <translation>
            <numerusform>Y %n aviso más.</numerusform>
            <numerusform>Y %n avisos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Não há arquivo neste caminho.</source>
        <translation>No hay archivo en esta ruta.</translation>
    </message>
    <message>
        <source>Este arquivo não pode ser lido por você.</source>
        <translation>Usted no puede leer este archivo.</translation>
    </message>
    <message>
        <source>Isto é uma pasta; escolha um arquivo.</source>
        <translation>Esto es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <source>A sessão foi guardada; só a análise não terminou.</source>
        <translation>La sesión se guardó; solo el análisis no terminó.</translation>
    </message>
    <message>
        <source>Nada foi guardado.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>O bloqueio interrompeu o trabalho.</source>
        <translation>El bloqueo interrumpió el trabajo.</translation>
    </message>
    <message>
        <source>Cancelado.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Guardando a sessão</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>Preparando</source>
        <translation>Preparando</translation>
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
    <name>voither::ui::NoteController</name>
    <message>
        <source>Relato:

Observação:

Avaliação:

Conduta e plano:
</source>
        <translation>Relato:

Observación:

Evaluación:

Conducta y plan:
</translation>
    </message>
    <message>
        <source>alguém de outro local</source>
        <translation>alguien de otro centro</translation>
    </message>
    <message>
        <source>%1 · CNES %2</source>
        <translation>%1 · CNES %2</translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>Sessão %1, %2</source>
        <translation>Sesión %1, %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::NoteSheet</name>
    <message>
        <source>Nota de sessão</source>
        <translation>Nota de sesión</translation>
    </message>
    <message>
        <source>nota-de-sessao</source>
        <comment>file name</comment>
        <translation>nota-de-sesion</translation>
    </message>
    <message>
        <source>%1 · DEMONSTRAÇÃO</source>
        <translation>%1 · DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>Assinada no programa por %1 em %2</source>
        <translation>Firmada en el programa por %1 el %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::Paper</name>
    <message>
        <source>Não há nada para salvar.</source>
        <translation>No hay nada para guardar.</translation>
    </message>
    <message>
        <source>Escreva o caminho inteiro do arquivo.</source>
        <translation>Escriba la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>A pasta %1 não existe.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
</context>
<context>
    <name>voither::ui::Passphrase</name>
    <message numerus="yes">
        <source>Curta ou repetida demais: use pelo menos %n caracteres.</source>
        <translation>
            <numerusform>Demasiado corta o repetida: use al menos %n carácter.</numerusform>
            <numerusform>Demasiado corta o repetida: use al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::PeopleModel</name>
    <message>
        <source>sem sessões</source>
        <translation>sin sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n dia(s) sem contato</source>
        <translation>
            <numerusform>%n día sin contacto</numerusform>
            <numerusform>%n días sin contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>poucos dados</source>
        <translation>pocos datos</translation>
    </message>
    <message>
        <source>mudança confiável ↑</source>
        <translation>cambio fiable ↑</translation>
    </message>
    <message>
        <source>mudança confiável ↓</source>
        <translation>cambio fiable ↓</translation>
    </message>
    <message>
        <source>sem mudança confiável</source>
        <translation>sin cambio fiable</translation>
    </message>
    <message>
        <source>Sem nome</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonFormController</name>
    <message>
        <source>Escreva o nome ou o número do prontuário.</source>
        <translation>Escriba el nombre o el número de historia clínica.</translation>
    </message>
    <message>
        <source>Não tem a forma de um código da CID-11, como 6A70 ou 6B40.1.</source>
        <translation>No tiene la forma de un código de la CIE-11, como 6A70 o 6B40.1.</translation>
    </message>
    <message>
        <source>Código fora da lista usual; confira.</source>
        <translation>Código fuera de la lista usual; revíselo.</translation>
    </message>
    <message>
        <source>Escreva a data do termo assinado.</source>
        <translation>Escriba la fecha del documento firmado.</translation>
    </message>
    <message numerus="yes">
        <source>Faltam %n dígito(s).</source>
        <translation>
            <numerusform>Falta %n dígito.</numerusform>
            <numerusform>Faltan %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Os dígitos de verificação não conferem: há um número trocado.</source>
        <translation>Los dígitos de verificación no coinciden: hay un número cambiado.</translation>
    </message>
    <message>
        <source>Este número já é de %1.</source>
        <translation>Este número ya es de %1.</translation>
    </message>
    <message>
        <source>Número válido.</source>
        <translation>Número válido.</translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>n.º de historia %1</translation>
    </message>
    <message>
        <source>mesma data de nascimento</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>última sessão em %1</source>
        <translation>última sesión el %1</translation>
    </message>
    <message>
        <source>Diga antes se é uma das pessoas já registradas com nome parecido.</source>
        <translation>Diga antes si es una de las personas ya registradas con nombre parecido.</translation>
    </message>
</context>
<context>
    <name>voither::ui::PersonModel</name>
    <message numerus="yes">
        <source>%n ano(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>prontuário %1</source>
        <translation>n.º de historia %1</translation>
    </message>
    <message>
        <source>referência %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>telefone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>nascimento</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>desde %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>voither::ui::RecordController</name>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n segundo(s).</source>
        <translation>
            <numerusform>Una grabación que fue interrumpida está en la historia clínica: %n segundo.</numerusform>
            <numerusform>Una grabación que fue interrumpida está en la historia clínica: %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uma gravação que foi interrompida está no prontuário: %n minuto(s).</source>
        <translation>
            <numerusform>Una grabación que fue interrumpida está en la historia clínica: %n minuto.</numerusform>
            <numerusform>Una grabación que fue interrumpida está en la historia clínica: %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voither::ui::RecoverySheet</name>
    <message>
        <source>Folha de recuperação</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>CNES %1 · %2</source>
        <translation>CNES %1 · %2</translation>
    </message>
    <message>
        <source>Para que serve</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Este código abre os dados deste serviço quando uma frase-senha se perde. Sem a frase-senha e sem esta folha ninguém abre os dados, nem quem fez o programa.</source>
        <translation>Este código abre los datos de este servicio cuando se pierde una frase de contraseña. Sin la frase y sin esta hoja nadie abre los datos, ni quien hizo el programa.</translation>
    </message>
    <message>
        <source>Como se usa</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Na tela de entrada, escolha “Usar a folha de recuperação”, escreva o código e uma nova frase-senha. Os traços e as letras maiúsculas não fazem diferença.</source>
        <translation>En la pantalla de entrada elija “Usar la hoja de recuperación”, escriba el código y una nueva frase de contraseña. Los guiones y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Onde se guarda</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Fora do computador, num lugar fechado, com quem responde pelo serviço. Quem tem esta folha e o computador lê tudo. Se ela se perder, faça outra em Configurações, Segurança: a antiga deixa de valer.</source>
        <translation>Fuera del equipo, en un lugar cerrado, con quien responde por el servicio. Quien tiene esta hoja y el equipo lee todo. Si se pierde, haga otra en Configuración, Seguridad: la anterior deja de valer.</translation>
    </message>
    <message>
        <source>Guardada por: ____________________________   Em: ____/____/________</source>
        <translation>Guardada por: ____________________________   El: ____/____/________</translation>
    </message>
    <message>
        <source>folha-de-recuperacao</source>
        <comment>file name</comment>
        <translation>hoja-de-recuperacion</translation>
    </message>
</context>
<context>
    <name>voither::ui::ReviewController</name>
    <message>
        <source>Prontuário %1</source>
        <translation>N.º de historia %1</translation>
    </message>
    <message>
        <source>grupo</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>avaliação</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>à distância</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>presencial</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>%1 e mais %2</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>voither::ui::SearchModel</name>
    <message>
        <source>Prontuário %1</source>
        <translation>N.º de historia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Sessão %2, %3</source>
        <translation>%1 · Sesión %2, %3</translation>
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
        <translation>analizada</translation>
    </message>
    <message>
        <source>por analisar</source>
        <translation>por analizar</translation>
    </message>
    <message>
        <source>por transcrever</source>
        <translation>por transcribir</translation>
    </message>
    <message>
        <source>sem gravação</source>
        <translation>sin grabación</translation>
    </message>
    <message>
        <source>assinada</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>rascunho</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>na fila</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>não transcrita</source>
        <translation>no transcrita</translation>
    </message>
</context>
<context>
    <name>voither::ui::SessionMarksModel</name>
    <message>
        <source>pausa de %1</source>
        <translation>pausa de %1</translation>
    </message>
    <message>
        <source>interrupção de %1</source>
        <translation>interrupción de %1</translation>
    </message>
    <message>
        <source>marca</source>
        <translation>marca</translation>
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
        <translation>Voz sin nombre</translation>
    </message>
    <message>
        <source>Microfone %1</source>
        <translation>Micrófono %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fala(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n palavra(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
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
            <numerusform>%Ln palabra de la persona</numerusform>
            <numerusform>%Ln palabras de la persona</numerusform>
        </translation>
    </message>
    <message>
        <source>por analisar</source>
        <translation>por analizar</translation>
    </message>
    <message>
        <source>por transcrever</source>
        <translation>por transcribir</translation>
    </message>
    <message>
        <source>sem gravação</source>
        <translation>sin grabación</translation>
    </message>
    <message>
        <source>Sessão %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Nota assinada</source>
        <translation>Nota firmada</translation>
    </message>
    <message>
        <source>Nota em rascunho</source>
        <translation>Nota en borrador</translation>
    </message>
    <message>
        <source>Nota da sessão %1, assinada</source>
        <translation>Nota de la sesión %1, firmada</translation>
    </message>
    <message>
        <source>Nota da sessão %1, em rascunho</source>
        <translation>Nota de la sesión %1, en borrador</translation>
    </message>
    <message>
        <source>Consentimento para gravar</source>
        <translation>Consentimiento para grabar</translation>
    </message>
    <message>
        <source>Consentimento para pesquisa</source>
        <translation>Consentimiento para investigación</translation>
    </message>
    <message>
        <source>dado por responsável</source>
        <translation>dado por responsable</translation>
    </message>
    <message>
        <source>dado pela pessoa</source>
        <translation>dado por la persona</translation>
    </message>
    <message>
        <source>Consentimento para gravar retirado</source>
        <translation>Consentimiento para grabar retirado</translation>
    </message>
    <message>
        <source>Consentimento para pesquisa retirado</source>
        <translation>Consentimiento para investigación retirado</translation>
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
        <translation>%1, última semana %2. %3</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryController</name>
    <message>
        <source>Todo o período</source>
        <translation>Todo el período</translation>
    </message>
    <message numerus="yes">
        <source>%n semanas</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Escreva o caminho inteiro do arquivo.</source>
        <translation>Escriba la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>A pasta %1 não existe.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryData</name>
    <message>
        <source>Intervenção</source>
        <translation>Intervención</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryRow</name>
    <message numerus="yes">
        <source>%n sessão(ões)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Semana de %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>média %1 · desvio-padrão %2 · %3</source>
        <translation>media %1 · desviación estándar %2 · %3</translation>
    </message>
    <message>
        <source>média %1 · %2</source>
        <translation>media %1 · %2</translation>
    </message>
    <message>
        <source>Sessão de %1</source>
        <translation>Sesión del %1</translation>
    </message>
    <message>
        <source>%1 · palavras: %2</source>
        <translation>%1 · palabras: %2</translation>
    </message>
    <message>
        <source>%1 ± %2 · palavras: %3</source>
        <translation>%1 ± %2 · palabras: %3</translation>
    </message>
    <message>
        <source>Intervenção em %1</source>
        <translation>Intervención el %1</translation>
    </message>
    <message>
        <source>Previsão para a semana de %1</source>
        <translation>Pronóstico para la semana del %1</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · intervalo de 80% de %2</source>
        <translation>%1 · intervalo del 80% de %2</translation>
    </message>
</context>
<context>
    <name>voither::ui::TrajectoryTableModel</name>
    <message>
        <source>média da semana</source>
        <translation>media de la semana</translation>
    </message>
    <message>
        <source>sessão</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>intervenção</source>
        <translation>intervención</translation>
    </message>
    <message>
        <source>previsão</source>
        <translation>pronóstico</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptModel</name>
    <message>
        <source>Pessoa atendida</source>
        <translation>Persona atendida</translation>
    </message>
    <message>
        <source>Profissional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Sem nome</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptionController</name>
    <message>
        <source>O arquivo é o modelo “%1”, igual ao publicado.</source>
        <translation>El archivo es el modelo “%1”, igual al publicado.</translation>
    </message>
    <message>
        <source>O arquivo não está na lista de modelos conhecidos; não há com o que comparar. SHA-256: %1</source>
        <translation>El archivo no está en la lista de modelos conocidos; no hay con qué compararlo. SHA-256: %1</translation>
    </message>
    <message>
        <source>Dito: “%1” Escrito em %2 s: “%3”</source>
        <translation>Dicho: “%1” Escrito en %2 s: “%3”</translation>
    </message>
    <message>
        <source>O motor respondeu em %1 s, mas não escreveu nenhuma palavra da frase de teste: “%2”</source>
        <translation>El motor respondió en %1 s, pero no escribió ninguna palabra de la frase de prueba: “%2”</translation>
    </message>
    <message>
        <source>O motor respondeu em %1 s. O som de teste não tinha fala, porque o espeak-ng não está instalado.</source>
        <translation>El motor respondió en %1 s. El sonido de prueba no tenía habla, porque espeak-ng no está instalado.</translation>
    </message>
</context>
<context>
    <name>voither::ui::TranscriptionQueueModel</name>
    <message>
        <source>Ouvindo a gravação: %1 %</source>
        <translation>Escuchando la grabación: %1 %</translation>
    </message>
    <message>
        <source>Enviando ao servidor: %1 %</source>
        <translation>Enviando al servidor: %1 %</translation>
    </message>
    <message>
        <source>Transcrevendo: %1 %</source>
        <translation>Transcribiendo: %1 %</translation>
    </message>
    <message>
        <source>Transcrevendo</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Na fila</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Transcrita</source>
        <translation>Transcrita</translation>
    </message>
    <message numerus="yes">
        <source>Transcrita; %n trecho(s) a conferir</source>
        <translation>
            <numerusform>Transcrita; %n fragmento por revisar</numerusform>
            <numerusform>Transcrita; %n fragmentos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Não foi possível transcrever</source>
        <translation>No fue posible transcribir</translation>
    </message>
    <message>
        <source>Cancelada</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>voither::ui::UserListModel</name>
    <message>
        <source>Profissional de saúde</source>
        <translation>Profesional de salud</translation>
    </message>
    <message>
        <source>Gestão</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Recepção</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Administração</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Auditoria</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>entra como “%1”</source>
        <translation>entra como “%1”</translation>
    </message>
    <message>
        <source>Use só letras sem acento, algarismos, ponto, hífen, sublinhado ou arroba.</source>
        <translation>Use solo letras sin acento, cifras, punto, guion, guion bajo o arroba.</translation>
    </message>
    <message>
        <source>Alguém já entra com esse nome.</source>
        <translation>Alguien ya entra con ese nombre.</translation>
    </message>
</context>
<context>
    <name>voither::ui::VerificationController</name>
    <message>
        <source>Páginas do banco de dados</source>
        <translation>Páginas de la base de datos</translation>
    </message>
    <message>
        <source>Encadeamento do registro</source>
        <translation>Encadenamiento del registro</translation>
    </message>
    <message>
        <source>Gravações cifradas</source>
        <translation>Grabaciones cifradas</translation>
    </message>
    <message>
        <source>Tabelas comparadas ao registro</source>
        <translation>Tablas comparadas con el registro</translation>
    </message>
    <message>
        <source>Preparando</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>A verificação foi interrompida; nada foi alterado.</source>
        <translation>La verificación fue interrumpida; no se alteró nada.</translation>
    </message>
    <message>
        <source>Tudo íntegro: %1 registros encadeados, %2 gravações cifradas, %3 tabelas iguais ao registro.</source>
        <translation>Todo íntegro: %1 registros encadenados, %2 grabaciones cifradas, %3 tablas iguales al registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n problema(s) encontrado(s). Nada foi alterado.</source>
        <translation>
            <numerusform>%n problema encontrado. No se alteró nada.</numerusform>
            <numerusform>%n problemas encontrados. No se alteró nada.</numerusform>
        </translation>
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
    <message>
        <source>%1 · na fila de transcrição</source>
        <translation>%1 · en la cola de transcripción</translation>
    </message>
</context>
</TS>
