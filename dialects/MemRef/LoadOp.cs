namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Reads an element: <c>memref.load %m[%i, %j] : memref&lt;4x4xf32&gt;</c>.</summary>
[Op("memref.load", Syntax = "$memref `[` $indices `]` attr-dict `:` type($memref)")]
[TypeFrom("result", "memref", nameof(ElementOf), Summary = "result type matches element type of 'memref'")]
public sealed partial class LoadOp : Operation, IFoldable, IMemoryEffects
{
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr(Default = false)] public partial bool? Nontemporal { get; set; }
    [Attr<PowerOfTwo>] public partial IntegerAttr? Alignment { get; set; }
    [Result] public partial Value Result { get; }

    private static IrType ElementOf(IrType memory) => ((MemRefType)memory).ElementType;

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Memory));
    }

    /// <summary><c>load(cast %m) ⇒ load %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Memory.Type.Rank) verifier.Error(this, $"incorrect number of indices for load, expected {Memory.Type.Rank} but got {Indices.Count}");
    }
}
