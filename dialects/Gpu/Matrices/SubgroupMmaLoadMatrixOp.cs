namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Loads a tile that the subgroup holds together.</summary>
[Op("gpu.subgroup_mma_load_matrix", Syntax = "$srcMemref`[`$indices`]` attr-dict `:` type($srcMemref) `->` type($res)")]
public sealed partial class SubgroupMmaLoadMatrixOp : Operation, IMemoryEffects
{
    [Operand<MmaMemRef>] public partial Value SrcMemref { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr<IndexAttr>] public partial IntegerAttr LeadDimension { get; set; }
    [Attr] public partial bool Transpose { get; set; }
    [Result<MMAMatrixType>] public partial Value Res { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, SrcMemref));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!MemoryLayout.HasUnitStride((MemRefType)SrcMemref.Type)) verifier.ErrorAt(this, "expected source memref most minor dim must have unit stride");
    }
}
