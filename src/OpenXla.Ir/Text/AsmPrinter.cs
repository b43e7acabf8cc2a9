using System.Globalization;
using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Text;

/// <summary>Writes IR as MLIR text, to the byte as upstream 22 writes it. Dialects see it in the <c>Print</c> methods of their ops, types and attributes.</summary>
public sealed partial class AsmPrinter
{
    private readonly Utf8Output _output;
    private SsaNamer _namer;
    private readonly AliasTable _aliases;
    private readonly Dictionary<DistinctAttr, int> _distinct;
    private readonly UsedResources _usedResources;

    /// <summary>Set during the dry run that finds out which attributes and types get aliases.</summary>
    private readonly AliasCollector? _collector;

    private AsmPrinter(Utf8Output output, PrintOptions options, SsaNamer namer, AliasTable aliases, AliasCollector? collector = null, AsmPrinter? around = null)
    {
        _distinct = around?._distinct ?? [];
        _usedResources = around?._usedResources ?? new UsedResources();
        _output = output;
        Options = options;
        _namer = namer;
        _aliases = aliases;
        _collector = collector;
    }

    public PrintOptions Options { get; }

    /// <summary>Prints an operation and, for a module, its aliases and resources, to a stream.</summary>
    public static void Print(Operation op, Stream stream, PrintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        using var output = new Utf8Output(stream);
        PrintTopLevel(op, output, options ?? PrintOptions.Default, keepAside: false);
    }

    /// <summary>An operation as text with the given options, a line feed at its end.</summary>
    public static string ToText(Operation op, PrintOptions options) => Encoding.UTF8.GetString(ToUtf8(op, options));

    /// <summary>As <see cref="ToText(Operation, PrintOptions)"/>, as UTF-8.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="options">How it is printed.</param>
    /// <param name="starts">Takes for each operation that is printed the number of the byte at which it begins.</param>
    public static byte[] ToUtf8(Operation op, PrintOptions options, Dictionary<Operation, int>? starts = null)
    {
        using var output = new Utf8Output(null);
        PrintTopLevel(op, output, options, keepAside: true, starts);
        return output.Written.ToArray();
    }

    /// <summary>An operation as one would show it in a message: never throws, whatever state the IR is in.</summary>
    public static string ToText(Operation op)
    {
        try
        {
            return ToText(op, PrintOptions.Default with { LocalScope = true }, root: RootOf(op));
        }
        catch (Exception failure) when (failure is InvalidOperationException or InvalidCastException or NullReferenceException or ArgumentException)
        {
            // Custom printers may rely on what the verifier has not checked yet.
            return ToGenericText(op);
        }
    }

    /// <summary>An operation without what is inside of it, as logs show it: never throws.</summary>
    public static string ToSummary(Operation op)
    {
        var options = PrintOptions.Default with { LocalScope = true, SkipRegions = true };
        try
        {
            return ToText(op, options, root: op.Info.Is(OperationTraits.IsolatedFromAbove) ? op : RootOf(op));
        }
        catch (Exception failure) when (failure is InvalidOperationException or InvalidCastException or NullReferenceException or ArgumentException)
        {
            return ToGenericText(op, options);
        }
    }

    /// <summary>An operation in generic form, whatever state it is in: how messages about IR that is wrong show it.</summary>
    public static string ToGenericText(Operation op, PrintOptions? options = null) =>
        ToText(op, (options ?? PrintOptions.Default) with { LocalScope = true, Generic = true }, root: op.Info.Is(OperationTraits.IsolatedFromAbove) ? op : RootOf(op));

    public static string ToText(IrType type) => Standalone(p => p.PrintType(type));

    public static string ToText(IrAttribute attribute, PrintOptions? options = null) => Standalone(p => p.PrintAttribute(attribute), options);

    internal static string Standalone(Action<AsmPrinter> print, PrintOptions? options = null)
    {
        using var output = new Utf8Output(null);
        options ??= PrintOptions.Default;
        print(new AsmPrinter(output, options, new SsaNamer(options, keepAside: true), AliasTable.None));
        return Encoding.UTF8.GetString(output.Written);
    }

    internal static string ToText(Value value, SsaNamer namer)
    {
        using var output = new Utf8Output(null);
        new AsmPrinter(output, PrintOptions.Default, namer, AliasTable.None).PrintOperand(value);
        return Encoding.UTF8.GetString(output.Written);
    }

    internal static string ToShortText(Operation op, SsaNamer namer)
    {
        using var output = new Utf8Output(null);
        new AsmPrinter(output, PrintOptions.Default with { LocalScope = true, SkipRegions = true }, namer, AliasTable.None).PrintFullOperation(op);
        return Encoding.UTF8.GetString(output.Written);
    }

    internal static string ToText(Operation op, SsaNamer namer) => ToText(namer, printer => printer.PrintFullOperation(op));

    internal static string ToText(Block block, SsaNamer namer) => ToText(namer, printer => printer.PrintBlock(block, printHeader: true, printTerminator: true));

    internal static string ToName(Block block, SsaNamer namer) => ToText(namer, printer => printer.PrintSuccessor(block));

    private static string ToText(SsaNamer namer, Action<AsmPrinter> print)
    {
        using var output = new Utf8Output(null);
        print(new AsmPrinter(output, PrintOptions.Default with { LocalScope = true }, namer, AliasTable.None));
        return Encoding.UTF8.GetString(output.Written);
    }

    private static Operation RootOf(Operation op)
    {
        var root = op;
        while (root.ParentOp is { } parent && parent is not DetachedRegionOwner && (root == op || !root.Info.Is(OperationTraits.IsolatedFromAbove))) root = parent;
        return root;
    }

    private static string ToText(Operation op, PrintOptions options, Operation root)
    {
        using var output = new Utf8Output(null);
        var namer = new SsaNamer(options, keepAside: true);
        namer.NumberAll(root);
        new AsmPrinter(output, options, namer, AliasTable.None).PrintFullOperation(op);
        return Encoding.UTF8.GetString(output.Written);
    }

    private static void PrintTopLevel(Operation op, Utf8Output output, PrintOptions options, bool keepAside, Dictionary<Operation, int>? starts = null)
    {
        var namer = new SsaNamer(options, keepAside);
        bool inParallel = !keepAside && MayPrintInParallel(op);
        if (!inParallel || options.NumbersAcrossRegions) namer.NumberAll(op);
        var aliases = AliasTable.None;
        if (!options.LocalScope && (options.DebugInfo || AliasTable.MayBeNeeded)) aliases = CollectAliases(op, options, namer);
        var printer = new AsmPrinter(output, options, namer, aliases) { _isParallel = inParallel, _starts = starts };
        aliases.Print(printer, deferred: false);
        printer.PrintFullOperation(op);
        printer.PrintTrailingLocation(op.Location);
        output.Write((byte)'\n');
        aliases.Print(printer, deferred: true);
        if (!options.LocalScope) printer.PrintResources(op.Context);
    }

    private static AliasTable CollectAliases(Operation op, PrintOptions options, SsaNamer namer)
    {
        using var nowhere = new Utf8Output(null) { Discard = true };
        var collector = new AliasCollector();
        var printer = new AsmPrinter(nowhere, options, namer, AliasTable.None, collector);
        collector.Printer = printer;
        printer.PrintFullOperation(op);
        printer.PrintTrailingLocation(op.Location);
        return collector.Finish();
    }

    private HashSet<object>? _open;

    /// <summary>Notes that a thing that may hold itself is being printed; false where it is already, so that its name is enough.</summary>
    public bool TryOpen(object identity) => (_open ??= []).Add(identity);

    /// <summary>Ends what a true <see cref="TryOpen"/> began.</summary>
    public void Close(object identity) => _open?.Remove(identity);

    public void Write(ReadOnlySpan<byte> utf8) => _output.WriteShort(utf8);

    public void Write(string text) => _output.Write(text);

    public void Write(long value) => _output.Write(value);

    public void Write(ulong value)
    {
        if (value <= long.MaxValue) _output.Write((long)value);
        else _output.Write(value.ToString(CultureInfo.InvariantCulture));
    }

    internal void WriteHex(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, 4096)];
            Convert.TryToHexString(part, _output.Reserve(2 * part.Length), out int written);
            _output.Advance(written);
            bytes = bytes[part.Length..];
        }
    }

    internal void WriteHex(ReadOnlyMemory<byte> bytes) => HexMemory.Visit(bytes, this, static (piece, printer) => printer.WriteHex(piece));

    /// <summary>Starts a new line at the current indentation.</summary>
    public void NewLine()
    {
        _output.Write((byte)'\n');
        _output.Indent(_indent);
    }

    /// <summary>A string in quotes, escaped.</summary>
    public void PrintString(string text) => _output.WriteQuoted(text);

    public void PrintKeywordOrString(string text)
    {
        if (ByteText.IsBareIdentifier(text)) _output.Write(text);
        else _output.WriteQuoted(text);
    }

    /// <summary><c>@name</c>, in quotes where it must be.</summary>
    public void PrintSymbolName(string name)
    {
        _output.Write((byte)'@');
        PrintKeywordOrString(name);
    }

    public void PrintFloat(FloatBits value) => _output.Advance(FloatText.Format(value, _output.Reserve(FloatText.MaxLength)));

    /// <summary>An extent or stride, <c>?</c> for a dynamic one.</summary>
    public void PrintExtent(long extent)
    {
        if (extent == Shape.Dynamic) _output.Write((byte)'?');
        else _output.Write(extent);
    }

    /// <summary>Extents each followed by <c>x</c>.</summary>
    public void PrintShape(Shape shape)
    {
        foreach (long extent in shape)
        {
            PrintExtent(extent);
            _output.Write((byte)'x');
        }
    }

    /// <summary>A type; its alias where it has one.</summary>
    public void PrintType(IrType type)
    {
        if (_collector is not null) _collector.Visit(type);
        else if (type.TextCache is { } text) _output.WriteShort(text);
        else PrintTypeInFull(type);
    }

    private void PrintTypeInFull(IrType type)
    {
        if (_aliases.Find(type) is { } alias)
        {
            _output.Write(alias);
            return;
        }
        int start = _output.Length;
        if (_output.Length > 1 << 16) _output.Flush();
        start = _output.Length;
        type.Print(this);
        // Text that can't hold an alias is the same every time; keep it unless the buffer was flushed meanwhile.
        if ((type.HoldsNoAlias || !AliasTable.MayBeNeeded) && _output.Length > start && _output.Length - start < 256) type.TextCache = _output.Written[start..].ToArray();
    }

    /// <summary>A dialect's type without <c>!</c> and keyword, for syntaxes that show the keyword in another way.</summary>
    public void PrintStrippedType(IrType type)
    {
        if (_collector is not null) _collector.Visit(type);
        else if (_aliases.Find(type) is { } alias) _output.Write(alias);
        else type.PrintParameters(this);
    }

    /// <summary>A dialect's type as syntaxes print one whose class is known: without <c>!</c> and keyword, but in full where nothing would be left.</summary>
    public void PrintTypeOfKnownClass(IrType type)
    {
        long before = _output.Total;
        PrintStrippedType(type);
        if (_collector is null && _output.Total == before) type.Print(this);
    }

    public void PrintTypes(ReadOnlySpan<IrType> types)
    {
        for (int i = 0; i < types.Length; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintType(types[i]);
        }
    }

    /// <summary>One type bare, several or a function type in parentheses.</summary>
    public void PrintResultTypes(ReadOnlySpan<IrType> types)
    {
        bool wrap = types.Length != 1 || types[0] is FunctionType;
        if (wrap) _output.Write((byte)'(');
        PrintTypes(types);
        if (wrap) _output.Write((byte)')');
    }

    /// <inheritdoc cref="PrintResultTypes(ReadOnlySpan{IrType})"/>
    public void PrintResultTypes(ResultRange results)
    {
        bool wrap = results.Count != 1 || results[0].Type is FunctionType;
        if (wrap) _output.Write((byte)'(');
        PrintTypes(results);
        if (wrap) _output.Write((byte)')');
    }

    /// <summary><c>(operand types) -> result types</c>.</summary>
    public void PrintFunctionalType(OperandRange inputs, ResultRange results)
    {
        _output.Write((byte)'(');
        PrintTypes(inputs);
        _output.Write(") -> "u8);
        PrintResultTypes(results);
    }
}
