namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Arithmetic on tensors of one shape and on vectors with an element for each feature of them.</summary>
internal sealed class FeatureArithmetic
{
    private readonly long _feature;
    private readonly long[] _others;
    private readonly IrType _element;

    public FeatureArithmetic(Tensor operand, long feature)
    {
        if (operand.Rank <= feature) throw new EvaluationException($"{operand.TypeText} has no dimension {feature}");
        (Shape, _feature, _element) = (operand.Shape, feature, operand.ElementType);
        _others = [.. Enumerable.Range(0, operand.Rank).Select(static i => (long)i).Where(i => i != feature)];
        ElementsPerFeature = Scalar(operand.Shape[(int)feature] == 0 ? 0 : operand.Count / operand.Shape[(int)feature]);
    }

    public Shape Shape { get; }

    /// <summary>How many elements there are for each feature, as a scalar.</summary>
    public Tensor ElementsPerFeature { get; }

    public Tensor Scalar(double value)
    {
        var scalar = new Tensor(_element, default);
        scalar.SetDouble(0, value);
        return scalar;
    }

    /// <summary>A scalar, or a vector by features, in the whole shape.</summary>
    public Tensor Spread(Tensor tensor) => tensor.Rank == 0 ? TensorKernels.BroadcastInDim(tensor, Shape, []) : TensorKernels.BroadcastInDim(tensor, Shape, [_feature]);

    public Tensor Sum(Tensor tensor) => TensorKernels.Reduce(BinaryKernel.Add, tensor, Scalar(0), _others);

    public Tensor Mean(Tensor tensor)
    {
        var sum = Sum(tensor);
        return Divide(sum, TensorKernels.BroadcastInDim(ElementsPerFeature, sum.Shape, []));
    }

    public static Tensor Add(Tensor left, Tensor right) => TensorKernels.Binary(BinaryKernel.Add, left, right);
    public static Tensor Subtract(Tensor left, Tensor right) => TensorKernels.Binary(BinaryKernel.Subtract, left, right);
    public static Tensor Multiply(Tensor left, Tensor right) => TensorKernels.Binary(BinaryKernel.Multiply, left, right);
    public static Tensor Divide(Tensor left, Tensor right) => TensorKernels.Binary(BinaryKernel.Divide, left, right);

    /// <summary>The deviation that belongs to a variance, in the whole shape.</summary>
    public Tensor Deviation(Tensor variance, double epsilon) => TensorKernels.Unary(UnaryKernel.Sqrt, Add(Spread(variance), Spread(Scalar(epsilon))));

    /// <summary><c>(operand - mean) / deviation * scale + offset</c></summary>
    public Tensor Normalize(Tensor operand, Tensor scale, Tensor offset, Tensor mean, Tensor variance, double epsilon)
    {
        var normal = Divide(Subtract(operand, Spread(mean)), Deviation(variance, epsilon));
        return Add(Multiply(Spread(scale), normal), Spread(offset));
    }
}
