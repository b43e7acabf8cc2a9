namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation with a window of 3 dimensions.</summary>
[OpBase]
public abstract partial class Window3DOp : WindowOp
{
    [Attr<WindowFactors3>] public partial DenseElementsAttr? Strides { get; set; }
    [Attr<WindowFactors3>] public partial DenseElementsAttr? Dilations { get; set; }

    private protected static void ParseWindow(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build) =>
        ParseWindow(parser, state, loops, build, WindowFactors3.IsSatisfiedBy, WindowFactors3.Summary);
}
