namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Code for devices, with its symbols and the targets it is compiled for: <c>gpu.module @kernels [#nvvm.target] { … }</c>.</summary>
[Op("gpu.module", Syntax = "$sym_name (`<` $offloadingHandler^ `>`)? ($targets^)? attr-dict-with-keyword $bodyRegion")]
public sealed partial class GPUModuleOp : Operation, ISymbol, IDataLayoutScope, IIsolatedFromAbove, ISymbolTable, INoTerminator, ISingleBlock, IGraphRegion
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr<TargetArray>] public partial ArrayAttr? Targets { get; set; }
    [Attr<OffloadingHandler>] public partial IrAttribute? OffloadingHandler { get; set; }
    [Region(OneBlock = true)] public partial Region BodyRegion { get; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (BodyRegion.Entry.ArgumentCount > 0)
        {
            verifier.Error(this, "region should have no arguments");
            return;
        }
        int errors = verifier.ErrorCount;
        foreach (var target in Targets?.Elements ?? [])
        {
            (target as IGpuTarget)?.Verify(this, verifier);
            if (verifier.ErrorCount > errors) return;
        }
    }
}
