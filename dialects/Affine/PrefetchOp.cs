using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A hint that an element will be used soon: <c>affine.prefetch %m[%i, %j + 5], read, locality&lt;3&gt;, data : memref&lt;8x8xi32&gt;</c>.</summary>
[Op("affine.prefetch")]
public sealed partial class PrefetchOp : Operation, IMemoryEffects, IFoldable
{
    private static readonly string[] Shown = ["map", "localityHint", "isDataCache", "isWrite"];

    [Operand<AnyMemRef>("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr<BoolAttr>] public partial IntegerAttr IsWrite { get; set; }
    [Attr<LocalityHint>] public partial IntegerAttr LocalityHint { get; set; }
    [Attr<BoolAttr>] public partial IntegerAttr IsDataCache { get; set; }
    [Attr] public partial AffineMapAttr Map { get; set; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var (memory, indices, map) = AccessSyntax.Parse(parser);
        state.AddAttribute("map", map);
        parser.Expect(","u8);
        var specifier = parser.ParseKeyword();
        parser.Expect(","u8);
        parser.ExpectKeyword("locality"u8);
        parser.Expect("<"u8);
        state.AddAttribute("localityHint", parser.ParseAttribute<IntegerAttr>("", IntegerType.I32));
        parser.Expect(">"u8);
        parser.Expect(","u8);
        var cache = parser.ParseKeyword();
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("builtin.memref");
        parser.ResolveOperand(memory, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
        if (specifier is not ("read" or "write")) throw parser.Error(at, "rw specifier has to be 'read' or 'write'");
        if (cache is not ("data" or "instr")) throw parser.Error(at, "cache type has to be 'data' or 'instr'");
        state.AddAttribute("isWrite", IntegerAttr.Of(specifier == "write"));
        state.AddAttribute("isDataCache", IntegerAttr.Of(cache == "data"));
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<PrefetchOp>(SimplifySubscripts);
    }

    /// <summary>Subscripts take in the maps that their operands come from.</summary>
    private static bool SimplifySubscripts(PrefetchOp op, PatternRewriter rewriter)
    {
        if (AccessFolding.Simplify(op.Map.Map, op.Indices) is not { } simpler) return rewriter.NoMatch(op, $"the subscripts are as simple as they can be");
        Create(rewriter, op.Memory, [.. simpler.Operands], op.IsWrite, op.LocalityHint, op.IsDataCache, new AffineMapAttr(simpler.Map));
        return rewriter.Erase(op);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        AccessSyntax.Print(printer, Memory, Map.Map, Indices);
        printer.Write(IsWrite.Boolean ? ", write, locality<"u8 : ", read, locality<"u8);
        printer.Write(LocalityHint.Int64);
        printer.Write(IsDataCache.Boolean ? ">, data"u8 : ">, instr"u8);
        printer.PrintAttributeDictionary(this, Shown);
        printer.Write(" : "u8);
        printer.PrintType(Memory.Type);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        // Without an effect it would be dead.
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (scope, region) = (new DimensionScope(), DimensionScope.Around(this));
        if (Map.Map.Results.Length != Memory.Type.Rank) verifier.Error(this, "affine.prefetch affine map num results must equal memref rank");
        else if (Map.Map.InputCount != Indices.Count) verifier.Error(this, "too few operands");
        else if (Indices.ToArray().Any(index => !scope.IsIndex(index, region))) verifier.Error(this, "index must be a valid dimension or symbol identifier");
    }
}
