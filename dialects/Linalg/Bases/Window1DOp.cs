namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation with a window of 1 dimension.</summary>
[OpBase]
public abstract partial class Window1DOp : WindowOp
{
    [Attr<WindowFactors1>] public partial DenseElementsAttr? Strides { get; set; }
    [Attr<WindowFactors1>] public partial DenseElementsAttr? Dilations { get; set; }

    private protected static void ParseWindow(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build) =>
        ParseWindow(parser, state, loops, build, WindowFactors1.IsSatisfiedBy, WindowFactors1.Summary);
}
