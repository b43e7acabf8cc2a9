using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Reads a vector that lies contiguously: <c>affine.vector_load %m[%i] : memref&lt;8xf32&gt;, vector&lt;4xf32&gt;</c>.</summary>
[Op("affine.vector_load")]
public sealed partial class VectorLoadOp : Operation, IMemoryEffects
{
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (memory, indices, map) = AccessSyntax.Parse(parser);
        state.AddAttribute("map", map);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<MemRefType>("builtin.memref");
        parser.Expect(","u8);
        state.AddResultTypes(parser.ParseType<VectorType>("builtin.vector"));
        parser.ResolveOperand(memory, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<VectorLoadOp>(SimplifySubscripts);
    }

    /// <summary>Subscripts take in the maps that their operands come from.</summary>
    private static bool SimplifySubscripts(VectorLoadOp op, PatternRewriter rewriter)
    {
        if (AccessFolding.Simplify(op.Map.Map, op.Indices) is not { } simpler) return rewriter.NoMatch(op, $"the subscripts are as simple as they can be");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, op.Memory, [.. simpler.Operands], new AffineMapAttr(simpler.Map)));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        AccessSyntax.Print(printer, Memory, Map.Map, Indices);
        printer.PrintAttributeDictionary(this, "map");
        printer.Write(" : "u8);
        printer.PrintType(Memory.Type);
        printer.Write(", "u8);
        printer.PrintType(Result.Type);
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (AccessSyntax.FindMistake(this, Memory.Type, Map.Map, Indices) is { } mistake) verifier.Error(this, mistake);
        else if (!Result.Type.ElementType.Equals(Memory.Type.ElementType)) verifier.Error(this, "requires memref and vector types of the same elemental type");
    }
}
