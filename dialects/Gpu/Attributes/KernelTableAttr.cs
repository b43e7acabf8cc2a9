namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>The kernels of compiled code, by name: <c>#gpu.kernel_table&lt;[#gpu.kernel_metadata&lt;"k", () -> ()>]></c>.</summary>
[AttrDef("gpu.kernel_table", Syntax = "`<` (`[` qualified($kernel_table)^ `]`)? `>`")]
public sealed partial record KernelTableAttr([Param("kernel_table")] EquatableArray<KernelMetadataAttr> KernelTable = default) : IrAttribute
{
    /// <summary>The kernels in the order of their names.</summary>
    public EquatableArray<KernelMetadataAttr> KernelTable { get; init; } = [.. KernelTable.OrderBy(static kernel => kernel.Name, StringComparer.Ordinal)];

    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        for (int i = 1; i < KernelTable.Count; i++)
            if (KernelTable[i].Name == KernelTable[i - 1].Name) return "expected all kernels to be uniquely named";
        return null;
    }
}
