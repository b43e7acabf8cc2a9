namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Takes one object of a binary, by place or by target: <c>#gpu.select_object&lt;0></c>; without choice, the first.</summary>
[AttrDef("gpu.select_object", Syntax = "(`<` $target^ `>`)?")]
public sealed partial record SelectObjectAttr(IrAttribute? Target) : IrAttribute
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid() => Target switch
    {
        null => null,
        IntegerAttr number => number.Int64 < 0 ? "the object index must be positive" : null,
        _ => IGpuTarget.IsTarget(Target) ? null : "the target attribute must be a GPU Target attribute",
    };
}
