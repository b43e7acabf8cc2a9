using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Text;

/// <summary>
/// Reads MLIR text into operations. Dialects see it in the <c>Parse</c> functions of their ops, types and attributes.
/// </summary>
/// <remarks>
/// Scannerless over the bytes of a <see cref="SourceFile"/>. The first error is reported as a diagnostic and ends the parse by
/// a <see cref="ParseException"/>, so that readers of syntax need no checks: every method either returns what was read or does not return.
/// </remarks>
public sealed unsafe partial class AsmParser
{
    /// <summary>How deep regions, types and attributes may nest.</summary>
    public const int MaxDepth = 1000;

    private readonly SourceFile _source;
    private readonly byte* _start;
    private byte* _end;
    private byte* _cursor;
    private int _depth;

    /// <summary>For texts within a file of another kind: all is at one place.</summary>
    private readonly Location? _place;

    /// <param name="context">Whose dialects are known.</param>
    /// <param name="source">The file.</param>
    /// <param name="start">Where in it the text begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="place">Where errors are, if lines of the file mean nothing.</param>
    internal AsmParser(IrContext context, SourceFile source, int start, int length, Location? place = null)
    {
        Context = context;
        _source = source;
        _place = place;
        if (source.Base == 0 && place is null) context.Locations.Add(source);
        MemoryAhead.Begin(source.Length);
        _start = source.Start;
        _cursor = _start + start;
        _end = _cursor + length;
        // A short text does not pay for tables that it cannot fill.
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(source.Length / 8, 16, 2048));
        _names = new KnownName[slots];
        _memo = new CachedAttribute[Math.Min(slots, 1024)];
        int few = Math.Min(slots, 256);
        _operationNames = new CachedOperation[few];
        _quoted = new CachedOperation[few];
        _integers = new IntegerAttr?[few];
        _longTypes = new CachedType[few];
    }

    public IrContext Context { get; }

    /// <summary>The offset of the next byte to read.</summary>
    public int Position => (int)(_cursor - _start);

    /// <summary>The offset of the next token.</summary>
    public int NextPosition
    {
        get
        {
            SkipTrivia();
            return Position;
        }
    }

    public Location LocationAt(int position) => _place is { } place ? place : _source.Base == 0 ? Location.Unknown(Context) : new Location(Context, _source.Base + position);

    /// <summary>Reports an error at the next token; throw what it returns. In the syntax of an operation the message begins with its name.</summary>
    public ParseException Error(string message) => Error(NextPosition, message);

    /// <summary>Reports an error at a place; throw what it returns. In the syntax of an operation the message begins with its name.</summary>
    public ParseException Error(int position, string message) =>
        SyntaxError(position, _syntaxOf is null ? message : $"custom op '{_syntaxOf.Name}' {message}");

    /// <summary>Parses; an error, which has been reported, is followed by one that says what it was part of.</summary>
    public T Explaining<T>(Func<T> parse, int position, string message)
    {
        ArgumentNullException.ThrowIfNull(parse);
        try
        {
            return parse();
        }
        catch (ParseException)
        {
            throw Error(position, message);
        }
    }

    /// <summary>Reports an error at the name of the operation that is being read; throw what it returns.</summary>
    public ParseException ErrorAtName(OperationState state, string message)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Error(new Diagnostic(Severity.Error, state.Location, $"custom op '{state.Info.Name}' {message}"));
    }

    /// <summary>Reports an error with its notes; throw what it returns.</summary>
    public ParseException Error(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (!_isAttempt) diagnostic = (_body is null ? null : BodyError()) ?? CharacterError() ?? diagnostic;
        if (!_isAttempt) Context.Diagnostics.Report(diagnostic);
        return new ParseException(diagnostic.Message);
    }

    /// <summary>That what is next begins no token, whatever else is wrong before it; null where it may.</summary>
    private Diagnostic? CharacterError()
    {
        int next = NextPosition;
        if (_cursor >= _end || *_cursor is > (byte)' ' and < 0x7F and not ((byte)'$' or (byte)'&' or (byte)'\'' or (byte)';' or (byte)'\\' or (byte)'`' or (byte)'~')) return null;
        return new Diagnostic(Severity.Error, LocationAt(next), "unexpected character");
    }

    /// <summary>What functions that were read share.</summary>
    internal SignatureMemo Signatures => field ??= new();

    /// <summary>The operation whose own syntax is being read; null in what is the same for all.</summary>
    private OperationInfo? _syntaxOf;

    /// <summary>An error in the language itself, which names no operation.</summary>
    private ParseException SyntaxError(int position, string message) => LexicalError(BeforeEnd(position), message);

    /// <summary>An error in the characters of a token, at the very character.</summary>
    private ParseException LexicalError(int position, string message) => Error(new Diagnostic(Severity.Error, LocationAt(position), message));

    /// <summary>What is wrong at the end is shown at the last character, as upstream does.</summary>
    private int BeforeEnd(int position) => position > 0 && _start + position == _end ? position - 1 : position;

    /// <summary>What is missing is missing behind the last token, so that is the place, in whatever line the next one stands.</summary>
    private ParseException WrongToken(string message)
    {
        SkipTrivia();
        int place = BeforeEnd(Position);
        var before = new ReadOnlySpan<byte>(_start, place);
        while (true)
        {
            before = before.TrimEnd(" \t"u8);
            if (before.IsEmpty) return SyntaxError(place, message);
            if (before[^1] is not ((byte)'\n' or (byte)'\r')) return SyntaxError(before.Length, message);
            before = before[..^1];
            int line = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
            if (before[line..].IndexOf("//"u8) is var comment and >= 0) before = before[..(line + comment)];
        }
    }

    /// <summary>Parses a whole text into a module; null after an error, which has been reported.</summary>
    public static ModuleOp? ParseModule(IrContext context, SourceFile source) => ParseModule(context, source, 0, source.Length);

    /// <summary>As <see cref="ParseModule(IrContext, SourceFile)"/>, for a part of the source.</summary>
    public static ModuleOp? ParseModule(IrContext context, SourceFile source, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return new AsmParser(context, source, start, length).ParseTopLevel();
        }
        catch (ParseException)
        {
            return null;
        }
    }

    /// <summary>Parses a text that must hold one operation, of any kind; null after an error, which has been reported.</summary>
    public static Operation? ParseSingleOperation(IrContext context, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var parser = new AsmParser(context, source, 0, source.Length);
            return parser.Single(parser.ParseTopLevel(unwrap: false));
        }
        catch (ParseException)
        {
            return null;
        }
    }

    /// <summary>Parses a text that the caller knows to be right.</summary>
    /// <exception cref="DiagnosticException">The text has an error.</exception>
    public static ModuleOp ParseModule(IrContext context, string text)
    {
        Diagnostic? first = null;
        using (context.Diagnostics.Handle(d => first ??= d.Severity == Severity.Error ? d : null))
            if (ParseModule(context, SourceFile.FromText(text)) is { } module) return module;
        throw new DiagnosticException(first ?? new Diagnostic(Severity.Error, default, "the text could not be parsed"));
    }

    /// <summary>Parses one attribute that fills the whole text; null after an error, which has been reported.</summary>
    public static IrAttribute? ParseAttribute(IrContext context, string text, string name = "<attribute>") =>
        ParseWhole(context, text, name, static parser => parser.ParseAttribute());

    /// <summary>Parses one type that fills the whole text; null after an error, which has been reported.</summary>
    public static IrType? ParseType(IrContext context, string text, string name = "<type>") =>
        ParseWhole(context, text, name, static parser => parser.ParseType());

    /// <summary>Parses an attribute that fills a part of a file of another kind, which must have been added to the context's locations; null after an error, which has been reported.</summary>
    public static IrAttribute? ParseAttribute(IrContext context, SourceFile source, int start, int length) => ParsePart(context, source, start, length, static parser => parser.ParseAttribute());

    /// <summary>As <see cref="ParseAttribute(IrContext, SourceFile, int, int)"/>, for a type.</summary>
    public static IrType? ParseType(IrContext context, SourceFile source, int start, int length) => ParsePart(context, source, start, length, static parser => parser.ParseType());

    private static T? ParsePart<T>(IrContext context, SourceFile source, int start, int length, Func<AsmParser, T> parse)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return new AsmParser(context, source, start, length).ParsePart(start, length, parse);
        }
        catch (ParseException)
        {
            return null;
        }
    }

    /// <summary>Parses an attribute that fills a part of the source.</summary>
    internal IrAttribute ParseAttributeAt(int start, int length) => ParsePart(start, length, static parser => parser.ParseAttribute());

    /// <summary>Parses a type that fills a part of the source.</summary>
    internal IrType ParseTypeAt(int start, int length) => ParsePart(start, length, static parser => parser.ParseType());

    private T ParsePart<T>(int start, int length, Func<AsmParser, T> parse)
    {
        _cursor = _start + start;
        _end = _cursor + length;
        // The numbers of distinct attributes are those of this text alone.
        if (_distinct.Count > 0) Array.Clear(_memo);
        _distinct.Clear();
        var result = parse(this);
        return AtEnd ? result : throw Error("unexpected text after the end");
    }

    private static T? ParseWhole<T>(IrContext context, string text, string name, Func<AsmParser, T> parse)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = SourceFile.FromText(text, name);
        var parser = new AsmParser(context, source, 0, source.Length);
        try
        {
            var result = parse(parser);
            parser.SkipTrivia();
            return parser._cursor < parser._end ? throw parser.Error("unexpected text after the end") : result;
        }
        catch (ParseException)
        {
            return null;
        }
    }

    private HashSet<object>? _open;

    /// <summary>Notes that a thing that may hold itself is being read; false where it is already, so that this is the inner mention.</summary>
    public bool TryOpen(object identity)
    {
        // Things that are not just what their text says are for one thread.
        if (_isAttempt) throw new ParseException("read by several threads");
        return (_open ??= []).Add(identity);
    }

    /// <summary>Ends what a true <see cref="TryOpen"/> began.</summary>
    public void Close(object identity) => _open?.Remove(identity);

    /// <summary>Enters one level of nesting, which the matching <see cref="Leave"/> ends.</summary>
    private void Enter()
    {
        if (++_depth > _deepest) _deepest = _depth;
        byte here;
        if (_depth > MaxDepth || (&here < _checkedStack && !MayGoDeeper(&here))) throw Error($"nesting is too deep; at most {MaxDepth} levels are read");
    }

    /// <summary>Down to where there is surely stack enough; what the check leaves free is more than the step.</summary>
    private byte* _checkedStack = (byte*)nuint.MaxValue;

    private const int StackStep = 16 << 10;

    private bool MayGoDeeper(byte* here)
    {
        _checkedStack = here - StackStep;
        return System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();
    }

    private void Leave() => _depth--;
}
