using OpenXla.Ir.Evaluation;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Convolutions: the input with its padding, then sums of products over the window and the input's features.</summary>
internal static class ConvolutionPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Hlo.ConvolutionOp>(LowerConvolution);

    /// <summary><c>stablehlo.convolution(%x, %k) ⇒ linalg.generic ins(%x with padding, %k) outs(zeros) {indexing_maps = [(… d1 * stride + d4 * dilation …), …]} { multiply; add }</c></summary>
    private static bool LowerConvolution(Hlo.ConvolutionOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var window = op.Window;
        var surrounding = Widen(op, window);
        if (Padding.WhyNot(op.Lhs.Type, surrounding) is { } why) return rewriter.NoMatch(op, $"{why}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        if (type.ElementCount == 0) return rewriter.Replace(op, TensorBuilding.Empty(rewriter, type));
        var scalars = new Scalars(rewriter);
        // Without any element of a kernel there is nothing to sum up.
        if (op.Rhs.Type.ElementCount == 0) return rewriter.Replace(op, TensorBuilding.Fill(rewriter, scalars.Number(0, type.ElementType), type));
        var loops = new ConvolutionLoops(op, window);
        var (input, kernel) = (rewriter.Converted((Value)op.Lhs), rewriter.Converted((Value)op.Rhs));
        var (left, right) = ((TensorType)input.Type, (TensorType)kernel.Type);
        input = Padding.Surround(rewriter, input, () => scalars.Number(0, left.ElementType), surrounding);
        input = Reshaping.Reshape(rewriter, input, (TensorType)left.WithShape(loops.Input(((TensorType)input.Type).Shape)));
        kernel = Reshaping.Reshape(rewriter, kernel, (TensorType)right.WithShape(loops.Kernel));
        var sums = SumsOfProducts.Lower(rewriter, (input, op.Lhs.Type.ElementType), (kernel, op.Rhs.Type.ElementType), (TensorType)op.Result.Type.WithShape(loops.Result), loops.Maps);
        return rewriter.Replace(op, Reshaping.Reshape(rewriter, sums, type));
    }

    private static string? WhyNot(Hlo.ConvolutionOp op) =>
        ShapePatterns.WhyNot(op.Lhs.Type, op.Rhs.Type, op.Result.Type)
        ?? ScalarLowering.WhyNot(op.Lhs.Type.ElementType) ?? ScalarLowering.WhyNot(op.Rhs.Type.ElementType) ?? ScalarLowering.WhyNot(op.Result.Type.ElementType);

    /// <summary>The padding of a window over spatial dimensions, for all dimensions of the input.</summary>
    private static SlidingWindow Widen(Hlo.ConvolutionOp op, SlidingWindow window)
    {
        int rank = op.Lhs.Type.Rank;
        var (ones, low, high, dilations) = (TensorBuilding.Ones(rank), new long[rank], new long[rank], TensorBuilding.Ones(rank));
        for (int i = 0; i < window.Rank; i++)
        {
            int at = (int)op.Numbers.InputSpatial[i];
            (low[at], high[at], dilations[at]) = (window.Low[i], window.High[i], window.BaseDilations[i]);
        }
        return new SlidingWindow([.. ones], [.. ones], [.. low], [.. high], [.. dilations], [.. ones]);
    }
}
