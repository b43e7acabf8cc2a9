namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Stores a tile that the subgroup holds together.</summary>
[Op("gpu.subgroup_mma_store_matrix", Syntax = "$src`,` $dstMemref`[`$indices`]` attr-dict `:` type($src)`,` type($dstMemref)")]
public sealed partial class SubgroupMmaStoreMatrixOp : Operation, IMemoryEffects
{
    [Operand<MmaStorable>] public partial Value Src { get; set; }
    [Operand<MmaMemRef>] public partial Value DstMemref { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Attr<IndexAttr>] public partial IntegerAttr LeadDimension { get; set; }
    [Attr] public partial bool Transpose { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, DstMemref));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!MemoryLayout.HasUnitStride((MemRefType)DstMemref.Type)) verifier.ErrorAt(this, "expected destination memref most minor dim must have unit stride");
        else if (((MMAMatrixType)Src.Type).Operand != "COp") verifier.ErrorAt(this, "expected the operand matrix being stored to have 'COp' operand type");
    }
}
