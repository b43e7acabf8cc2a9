namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The input of a Winograd convolution, cut in tiles and transformed.</summary>
[Op("linalg.winograd_input_transform",
    Syntax = "attr-dict `fmr` `(` $fmr `)` `ins` `(` $input `:` type($input) `)` `outs` `(` $output `:` type($output) `)` `->` type($result)")]
public sealed partial class WinogradInputTransformOp : Operation, IDestinationStyle
{
    [Operand<TensorOfRank4>] public partial Value Input { get; set; }
    [Operand<TensorOfRank6>] public partial Value Output { get; set; }
    [Attr] public partial WinogradConv2DFmr Fmr { get; set; }
    [Result<TensorOfRank6>] public partial Value Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    protected override void Verify(Verifier verifier) => WinogradShapes.VerifyInput(this, Input.Type, Output.Type, Fmr, verifier);
}
