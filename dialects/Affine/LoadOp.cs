using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Reads an element: <c>affine.load %m[%i + 1, %j] : memref&lt;8x8xf32&gt;</c>.</summary>
[Op("affine.load")]
public sealed partial class LoadOp : Operation, IMemoryEffects, IFoldable
{
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Result] public partial Value Result { get; }

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
        parser.ResolveOperand(memory, type, state);
        DimensionSyntax.Resolve(parser, state, indices);
        state.AddResultTypes(type.ElementType);
    }

    /// <summary>Casts of the memory are looked through; an element of a constant is a constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (MemRef.CastFolding.Fold(this) is { IsNone: false } folded) return folded;
        if (Memory.DefiningOp is not MemRef.GetGlobalOp get || SymbolTable.LookupNearest(this, get.Global) is not MemRef.GlobalOp { Constant: true, InitialValue: DenseElementsAttr elements } global) return FoldResult.None;
        if (elements.IsSplat) return elements.SplatValue;
        if (!Map.Map.IsConstant) return FoldResult.None;
        long place = 0;
        for (int i = 0; i < Map.Map.Results.Length; i++)
        {
            long index = ((AffineConstantExpr)Map.Map.Results[i]).Value;
            if (index < 0 || index >= global.Type.Shape[i]) return FoldResult.None;
            place = (place * global.Type.Shape[i]) + index;
        }
        return elements[place];
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<LoadOp>(SimplifySubscripts);
    }

    /// <summary>Subscripts take in the maps that their operands come from.</summary>
    private static bool SimplifySubscripts(LoadOp op, PatternRewriter rewriter)
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
    }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Result.Type.Equals(Memory.Type.ElementType)) verifier.Error(this, "result type must match element type of memref");
        else if (AccessSyntax.FindMistake(this, Memory.Type, Map.Map, Indices) is { } mistake) verifier.Error(this, mistake);
    }
}
