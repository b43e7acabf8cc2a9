namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The filter of a Winograd convolution, brought to its tiles.</summary>
[Op("linalg.winograd_filter_transform",
    Syntax = "attr-dict `fmr` `(` $fmr `)` `ins` `(` $filter `:` type($filter) `)` `outs` `(` $output `:` type($output) `)` `->` type($result)")]
public sealed partial class WinogradFilterTransformOp : Operation, IDestinationStyle
{
    [Operand<TensorOfRank4>] public partial Value Filter { get; set; }
    [Operand<TensorOfRank4>] public partial Value Output { get; set; }
    [Attr] public partial WinogradConv2DFmr Fmr { get; set; }
    [Result<TensorOfRank4>] public partial Value Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    protected override void Verify(Verifier verifier) => WinogradShapes.VerifyFilter(this, Filter.Type, Output.Type, Fmr, verifier);
}
