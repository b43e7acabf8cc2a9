namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation with a window of 2 dimensions.</summary>
[OpBase]
public abstract partial class Window2DOp : WindowOp
{
    [Attr<WindowFactors2>] public partial DenseElementsAttr? Strides { get; set; }
    [Attr<WindowFactors2>] public partial DenseElementsAttr? Dilations { get; set; }

    private protected static void ParseWindow(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build) =>
        ParseWindow(parser, state, loops, build, WindowFactors2.IsSatisfiedBy, WindowFactors2.Summary);
}
