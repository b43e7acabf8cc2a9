namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The tiles of a Winograd convolution brought back to its output.</summary>
[Op("linalg.winograd_output_transform",
    Syntax = "attr-dict `fmr` `(` $fmr `)` `ins` `(` $value `:` type($value) `)` `outs` `(` $output `:` type($output) `)` `->` type($result)")]
public sealed partial class WinogradOutputTransformOp : Operation, IDestinationStyle
{
    [Operand<TensorOfRank6>] public partial Value Value { get; set; }
    [Operand<TensorOfRank4>] public partial Value Output { get; set; }
    [Attr] public partial WinogradConv2DFmr Fmr { get; set; }
    [Result<TensorOfRank4>] public partial Value Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    protected override void Verify(Verifier verifier) => WinogradShapes.VerifyOutput(this, Value.Type, Output.Type, Fmr, verifier);
}
