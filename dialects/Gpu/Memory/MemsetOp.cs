namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Fills memory with a value: <c>gpu.memset %m, %v : memref&lt;8xf32&gt;, f32</c>.</summary>
[Op("gpu.memset", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dst`,` $value `:` type($dst)`,` type($value) attr-dict")]
public sealed partial class MemsetOp : AsyncOp, IMemoryEffects, IFoldable
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand] public partial Value<MemRefType> Dst { get; set; }
    [Operand] public partial Value Value { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Dst.Type.ElementType.Equals(Value.Type is ShapedType shaped ? shaped.ElementType : Value.Type))
            verifier.Error(this, "failed to verify that all of {dst, value} have same element type");
    }
}
