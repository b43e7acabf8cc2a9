using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Writes an element: <c>affine.store %v, %m[%i + 1, %j] : memref&lt;8x8xf32&gt;</c>.</summary>
[Op("affine.store")]
public sealed partial class StoreOp : Operation, IMemoryEffects, IFoldable
{
    [Operand] public partial Value Value { get; set; }
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr] public partial AffineMapAttr Map { get; set; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var value = parser.ParseOperand();
        parser.Expect(","u8);
        var (memory, indices, map) = AccessSyntax.Parse(parser);
        state.AddAttribute("map", map);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("builtin.memref");
        parser.ResolveOperand(value, type.ElementType, state);
        parser.ResolveOperand(memory, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this, except: Value);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<StoreOp>(SimplifySubscripts);
    }

    /// <summary>Subscripts take in the maps that their operands come from.</summary>
    private static bool SimplifySubscripts(StoreOp op, PatternRewriter rewriter)
    {
        if (AccessFolding.Simplify(op.Map.Map, op.Indices) is not { } simpler) return rewriter.NoMatch(op, $"the subscripts are as simple as they can be");
        Create(rewriter, op.Value, op.Memory, [.. simpler.Operands], new AffineMapAttr(simpler.Map));
        return rewriter.Erase(op);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Value);
        printer.Write(", "u8);
        AccessSyntax.Print(printer, Memory, Map.Map, Indices);
        printer.PrintAttributeDictionary(this, "map");
        printer.Write(" : "u8);
        printer.PrintType(Memory.Type);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Value.Type.Equals(Memory.Type.ElementType)) verifier.Error(this, "value to store must have the same type as memref element type");
        else if (AccessSyntax.FindMistake(this, Memory.Type, Map.Map, Indices) is { } mistake) verifier.Error(this, mistake);
    }
}
