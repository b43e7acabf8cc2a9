using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Runs a body on a grid of threads: <c>gpu.launch blocks(%bx, %by, %bz) in (…) threads(%tx, %ty, %tz) in (…) { … }</c>.</summary>
/// <remarks>The body's arguments: ids of block and thread, sizes of grid and block, id and size of cluster where there are any, attributions.</remarks>
[Op("gpu.launch")]
public sealed partial class LaunchOp : AsyncOp, IAffineScope, IAutomaticAllocationScope, IRecursiveMemoryEffects
{
    private const int PlainArguments = 12;
    private const int ClusterArguments = 6;

    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand<Index>] public partial Value GridSizeX { get; set; }
    [Operand<Index>] public partial Value GridSizeY { get; set; }
    [Operand<Index>] public partial Value GridSizeZ { get; set; }
    [Operand<Index>] public partial Value BlockSizeX { get; set; }
    [Operand<Index>] public partial Value BlockSizeY { get; set; }
    [Operand<Index>] public partial Value BlockSizeZ { get; set; }
    [Operand<Index>] public partial Value? ClusterSizeX { get; set; }
    [Operand<Index>] public partial Value? ClusterSizeY { get; set; }
    [Operand<Index>] public partial Value? ClusterSizeZ { get; set; }
    [Operand<I32>] public partial Value? DynamicSharedMemorySize { get; set; }
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr? Module { get; set; }
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr? Function { get; set; }
    [Region(NotEmpty = true)] public partial Region Body { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public static bool HasCustomSyntax => true;

    public bool HasClusterSize => ClusterSizeX is not null && ClusterSizeY is not null && ClusterSizeZ is not null;

    /// <summary>The custom form does not say the types of ids and sizes.</summary>
    protected override bool FitsCustomForm
    {
        get
        {
            if (Body.IsEmpty || Body.Entry.ArgumentCount < LeadingArguments) return false;
            for (int i = 0; i < LeadingArguments; i++)
                if (Body.Entry.GetArgument(i).Type is not IndexType) return false;
            return true;
        }
    }

    private int LeadingArguments => PlainArguments + (HasClusterSize ? ClusterArguments : 0);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<LaunchOp>(KnowIds);
    }

    /// <summary>An identifier whose size is one is zero.</summary>
    private static bool KnowIds(LaunchOp op, PatternRewriter rewriter)
    {
        Value zero = default;
        var body = op.Body.Entry;
        int first = op.AsyncDependencies.Count;
        for (int i = 0; i < 6; i++)
        {
            var id = body.GetArgument(i);
            if (!id.HasUses || OperationFolding.ConstantOf(op.GetOperand(first + i)) is not IntegerAttr { IsOne: true }) continue;
            if (zero.IsNull)
            {
                using var guard = rewriter.Guard();
                rewriter.SetInsertionPointToStart(body);
                zero = ConstantOp.Create(rewriter, IntegerAttr.Index(0)).Result;
            }
            rewriter.ReplaceAllUsesWith(id, zero);
        }
        return !zero.IsNull || rewriter.NoMatch(op, $"no identifier that is read has just one value");
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        ParseAsyncDependencies(parser, state, out var token, out var dependencies);
        parser.ResolveOperands(dependencies, AsyncTokenType.Instance, state);
        if (token is not null) state.AddResultTypes(token);

        bool hasCluster = parser.TryKeyword("clusters"u8);
        var sizes = new UnresolvedOperand[hasCluster ? 9 : 6];
        var arguments = new List<RegionArgument>();
        for (int i = 0; i < PlainArguments + (hasCluster ? ClusterArguments : 0); i++) arguments.Add(default);
        if (hasCluster) ParseSizes(parser, sizes.AsSpan(6), arguments, 12, 15);
        parser.ExpectKeyword("blocks"u8);
        ParseSizes(parser, sizes.AsSpan(0, 3), arguments, 0, 6);
        parser.ExpectKeyword("threads"u8);
        ParseSizes(parser, sizes.AsSpan(3, 3), arguments, 3, 9);
        foreach (var size in sizes) parser.ResolveOperand(size, IndexType.Instance, state);
        bool hasMemory = parser.TryKeyword("dynamic_shared_memory_size"u8);
        if (hasMemory) parser.ResolveOperand(parser.ParseOperand(), IntegerType.I32, state);
        ParseSymbol(parser, "module"u8, "module", state);
        ParseSymbol(parser, "function"u8, "function", state);
        state.AddAttribute(Attributions.Count, IntegerAttr.I64(Attributions.Parse(parser, "workgroup"u8, arguments)));
        Attributions.Parse(parser, "private"u8, arguments);
        parser.ParseRegion(state, [.. arguments]);
        parser.ParseOptionalAttributeDictionary(state);
        int cluster = hasCluster ? 1 : 0;
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([dependencies.Count, 1, 1, 1, 1, 1, 1, cluster, cluster, cluster, hasMemory ? 1 : 0]));
    }

    /// <summary><c>(%ix, %iy, %iz) in (%sx = %a, %sy = %b, %sz = %c)</c>.</summary>
    private static void ParseSizes(AsmParser parser, Span<UnresolvedOperand> sizes, List<RegionArgument> arguments, int firstId, int firstSize)
    {
        int at = parser.NextPosition;
        parser.Expect("("u8);
        int count = 0;
        do
        {
            if (count == 3) throw parser.Error(at, "expected three ids");
            arguments[firstId + count++] = ParseIndex(parser);
        }
        while (parser.TryConsume(","u8));
        if (count < 3) throw parser.Error(at, "expected three ids");
        parser.Expect(")"u8);
        parser.ExpectKeyword("in"u8);
        parser.Expect("("u8);
        for (int i = 0; i < 3; i++)
        {
            if (i > 0) parser.Expect(","u8);
            arguments[firstSize + i] = ParseIndex(parser);
            parser.Expect("="u8);
            sizes[i] = parser.ParseOperand();
        }
        parser.Expect(")"u8);
    }

    private static RegionArgument ParseIndex(AsmParser parser)
    {
        var argument = parser.ParseRegionArgument(withType: false);
        argument.Type = IndexType.Instance;
        return argument;
    }

    private static void ParseSymbol(AsmParser parser, ReadOnlySpan<byte> keyword, string name, OperationState state)
    {
        if (!parser.TryKeyword(keyword)) return;
        parser.Expect("("u8);
        state.AddAttribute(name, parser.ParseAttribute<SymbolRefAttr>());
        parser.Expect(")"u8);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (AsyncToken is not null)
        {
            printer.Write(" async"u8);
            if (AsyncDependencies.Count > 0)
            {
                printer.Write(" ["u8);
                printer.PrintOperands(AsyncDependencies);
                printer.Write("]"u8);
            }
        }
        if (HasClusterSize) PrintSizes(printer, " clusters("u8, [ClusterSizeX!.Value, ClusterSizeY!.Value, ClusterSizeZ!.Value], 12, 15);
        PrintSizes(printer, " blocks("u8, [GridSizeX, GridSizeY, GridSizeZ], 0, 6);
        PrintSizes(printer, " threads("u8, [BlockSizeX, BlockSizeY, BlockSizeZ], 3, 9);
        if (DynamicSharedMemorySize is { } memory)
        {
            printer.Write(" dynamic_shared_memory_size "u8);
            printer.PrintOperand(memory);
        }
        PrintSymbol(printer, " module("u8, Module);
        PrintSymbol(printer, " function("u8, Function);
        Attributions.Print(printer, "workgroup"u8, Attributions.Workgroup(this, LeadingArguments));
        Attributions.Print(printer, "private"u8, Attributions.Private(this, LeadingArguments));
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
        printer.PrintAttributeDictionary(this, "operandSegmentSizes", Attributions.Count, "module", "function");
    }

    private void PrintSizes(AsmPrinter printer, ReadOnlySpan<byte> open, Value[] sizes, int firstId, int firstSize)
    {
        var entry = Body.Entry;
        printer.Write(open);
        for (int i = 0; i < 3; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(entry.GetArgument(firstId + i));
        }
        printer.Write(") in ("u8);
        for (int i = 0; i < 3; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(entry.GetArgument(firstSize + i));
            printer.Write(" = "u8);
            printer.PrintOperand(sizes[i]);
        }
        printer.Write(")"u8);
    }

    private static void PrintSymbol(AsmPrinter printer, ReadOnlySpan<byte> open, SymbolRefAttr? symbol)
    {
        if (symbol is null) return;
        printer.Write(open);
        printer.PrintAttribute(symbol);
        printer.Write(")"u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!HasClusterSize && (ClusterSizeX ?? ClusterSizeY ?? ClusterSizeZ) is not null) verifier.Error(this, "cluster size must be all present");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.IsEmpty) return;
        // As upstream counts, without those of the clusters.
        if (Body.Entry.ArgumentCount < PlainArguments + (GetAttribute<IntegerAttr>(Attributions.Count)?.Int64 ?? 0) || Body.Entry.ArgumentCount < LeadingArguments)
        {
            verifier.Error(this, "unexpected number of region arguments");
            return;
        }
        if (!Attributions.Verify(this, verifier, LeadingArguments)) return;
        foreach (var block in Body.Blocks)
            if (block.Last is { SuccessorCount: 0 } last and not TerminatorOp)
            {
                verifier.ErrorAt(last, "expected 'gpu.terminator' or a terminator with successors").Note("in 'gpu.launch' body region", Location);
                return;
            }
    }
}
