namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Random numbers without a state: <c>stablehlo.rng %a, %b, %shape, distribution = UNIFORM : (…) -> t</c>.</summary>
/// <remarks>
/// The numbers are those of Philox 4x32 with the number of the operation among those of its function as the key and the place in the result as the
/// counter: the same each time a program runs, and others for each operation. A loop sees the same ones in each iteration.
/// </remarks>
[Op("stablehlo.rng", Syntax = "$a `,` $b `,` $shape `,` `distribution` `=` $rng_distribution attr-dict `:` functional-type(operands, results)")]
public sealed partial class RngOp : Operation, IInferResultTypes, IHasShapeOperand, IEvaluable
{
    [Operand<ScalarPredicateIntegerOrFloatTensor>("a")] public partial Value<TensorType> First { get; set; }
    [Operand<ScalarPredicateIntegerOrFloatTensor>("b")] public partial Value<TensorType> Second { get; set; }
    [Operand<StaticDimensionTensor>("shape")] public partial Value<TensorType> Extents { get; set; }
    [Attr("rng_distribution")] public partial RngDistribution Distribution { get; set; }
    [Result<PredicateIntegerOrFloatTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">The elements have no such distribution.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (a, b) = (state.TensorAt(0), state.TensorAt(1));
        // C2: if rng_distribution = NORMAL, then is_float(a)
        if (state.GetAttribute("rng_distribution") is RngDistributionAttr { Value: RngDistribution.Normal } && (a.ElementType is not FloatType || b.ElementType is not FloatType))
            throw new TypeInferenceException("mu and sigma must be floats");
        // C3: shape(result) = shape
        if (ConstantFolding.IntegersOf(state.Operands[2]) is { } known)
        {
            if (Array.Exists(known, static e => e < 0 && e != Shape.Dynamic)) throw new TypeInferenceException($"extents must not be negative, but are [{string.Join(", ", known)}]");
            state.AddResultTypes(new TensorType(Shape.Create(known), b.ElementType));
            return;
        }
        var extents = new long[state.TensorAt(2).Shape[0]];
        Array.Fill(extents, Shape.Dynamic);
        state.AddResultTypes(new TensorType(Shape.Create(extents), b.ElementType));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: element_type(a) = element_type(b) = element_type(result)
        if (!First.Type.ElementType.Equals(Second.Type.ElementType) || !First.Type.ElementType.Equals(Result.Type.ElementType))
            verifier.Error(this, "failed to verify that all of {a, b, result} have same element type");
    }

    int IHasShapeOperand.ShapeOperand => 2;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (first, second, extents) = (frame.Get(First), frame.Get(Second), TensorKernels.ToInt64s(frame.Get(Extents)));
        foreach (long extent in extents)
            if (extent < 0) throw frame.Error($"has an extent of {extent}");
        var shape = Shape.Create(extents);
        frame.Set(Result, Distribution == RngDistribution.Normal
            ? TensorKernels.RandomNormal(Stream, first, second, shape)
            : TensorKernels.RandomUniform(Stream, first, second, shape));
    }

    private ulong Stream
    {
        get
        {
            Operation outer = this;
            while (outer.ParentOp is { ParentOp: not null } parent) outer = parent;
            ulong before = 0;
            foreach (var other in outer.Descendants<RngOp>())
            {
                if (other == this) break;
                before++;
            }
            return before;
        }
    }
}
