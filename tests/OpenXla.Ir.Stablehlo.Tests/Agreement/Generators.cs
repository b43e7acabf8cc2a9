using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <summary>How to make a small program of each operation: a generator by the class of its shapes, or by its name.</summary>
internal static partial class Generators
{
    /// <summary>Operations that no program of one operation shows, and why.</summary>
    public static readonly Dictionary<string, string> Excused = new(OnlyInterpreted, StringComparer.Ordinal)
    {
        ["stablehlo.return"] = "ends the regions of other operations, which have generators",
        ["stablehlo.custom_call"] = "is done by the host: the programs of the corpus show it",
        ["stablehlo.composite"] = "calls a function of the module: lit-tests run one",
        ["stablehlo.tuple"] = "is no tensor: stablehlo.get_tuple_element's programs make one",
    };

    private static Dictionary<string, string> OnlyInterpreted =>
        InterpretedOperations.Names.Where(static n => n.StartsWith("stablehlo.", StringComparison.Ordinal)).ToDictionary(static n => n, static _ => "is run by the interpreter alone");

    /// <summary>Functions that are approximated, by the C library on one side and in double on the other.</summary>
    private static readonly HashSet<string> Approximate = new(StringComparer.Ordinal)
    {
        "stablehlo.atan2", "stablehlo.cbrt", "stablehlo.cosine", "stablehlo.exponential", "stablehlo.exponential_minus_one", "stablehlo.log",
        "stablehlo.log_plus_one", "stablehlo.logistic", "stablehlo.power", "stablehlo.rsqrt", "stablehlo.sine", "stablehlo.tan", "stablehlo.tanh",
    };

    private static readonly Dictionary<string, Func<Sample, SampleProgram>> ByName = new(StringComparer.Ordinal)
    {
        ["stablehlo.abs"] = Part,
        ["stablehlo.batch_norm_inference"] = Normalize,
        ["stablehlo.bitcast_convert"] = Bitcast,
        ["stablehlo.broadcast"] = BroadcastFirst,
        ["stablehlo.broadcast_in_dim"] = Broadcast,
        ["stablehlo.case"] = Case,
        ["stablehlo.clamp"] = Clamp,
        ["stablehlo.compare"] = Compare,
        ["stablehlo.complex"] = MakeComplex,
        ["stablehlo.concatenate"] = Concatenate,
        ["stablehlo.constant"] = Constant,
        ["stablehlo.convert"] = Convert,
        ["stablehlo.convolution"] = Convolution,
        ["stablehlo.dot"] = Dot,
        ["stablehlo.dot_general"] = DotGeneral,
        ["stablehlo.dynamic_slice"] = DynamicSlice,
        ["stablehlo.dynamic_update_slice"] = DynamicUpdateSlice,
        ["stablehlo.einsum"] = Einsum,
        ["stablehlo.gather"] = Gather,
        ["stablehlo.get_tuple_element"] = TupleElement,
        ["stablehlo.if"] = If,
        ["stablehlo.imag"] = ImaginaryPart,
        ["stablehlo.iota"] = Iota,
        ["stablehlo.is_finite"] = IsFinite,
        ["stablehlo.map"] = Map,
        ["stablehlo.optimization_barrier"] = Barrier,
        ["stablehlo.pad"] = Pad,
        ["stablehlo.real"] = RealPart,
        ["stablehlo.reduce"] = Reduce,
        ["stablehlo.reduce_precision"] = ReducePrecision,
        ["stablehlo.reduce_window"] = ReduceWindow,
        ["stablehlo.reshape"] = Reshape,
        ["stablehlo.reverse"] = Reverse,
        ["stablehlo.scatter"] = Scatter,
        ["stablehlo.select"] = Select,
        ["stablehlo.slice"] = Slice,
        ["stablehlo.sort"] = Sort,
        ["stablehlo.torch_index_select"] = IndexSelect,
        ["stablehlo.transpose"] = Transpose,
        ["stablehlo.unary_einsum"] = UnaryEinsum,
        ["stablehlo.while"] = While,
    };

    /// <summary>A generator; null for an operation that nobody has thought of.</summary>
    public static Func<Sample, SampleProgram>? Find(OperationInfo operation)
    {
        if (ByName.GetValueOrDefault(operation.Name) is { } own) return own;
        int operands = operation.OperationType.IsAssignableTo(typeof(BinaryOp)) ? 2 : operation.OperationType.IsAssignableTo(typeof(UnaryOp)) ? 1 : 0;
        return operands == 0 ? null : sample => Elementwise(sample, operation.Name, operands);
    }

    private static SampleProgram Elementwise(Sample s, string name, int operands)
    {
        var shape = s.Shape();
        var arguments = Enumerable.Range(0, operands).Select(_ => s.Argument(s.Element, shape)).ToList();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = {name} {string.Join(", ", arguments)} : {type}", type, UlpsOf(name, s.Element));
    }

    private static ulong UlpsOf(string name, IrType element) => element switch
    {
        IntegerType => 0,
        // Square roots and quotients of complex numbers are approximations too.
        ComplexType => name is "stablehlo.add" or "stablehlo.subtract" or "stablehlo.negate" ? 0UL : 64,
        _ => Approximate.Contains(name) ? 8UL : 0,
    };

    private static IrType PartOf(IrType element) => element is ComplexType complex ? complex.ElementType : element;

    private static SampleProgram Part(Sample s) => OfParts(s, "stablehlo.abs", s.Element is ComplexType ? 4UL : 0);

    private static SampleProgram RealPart(Sample s) => OfParts(s, "stablehlo.real");

    private static SampleProgram ImaginaryPart(Sample s) => OfParts(s, "stablehlo.imag");

    private static SampleProgram OfParts(Sample s, string name, ulong ulps = 0)
    {
        var shape = s.Shape();
        var result = Sample.Type(PartOf(s.Element), shape);
        return new SampleProgram($"%r = {name} {s.Argument(s.Element, shape)} : ({Sample.Type(s.Element, shape)}) -> {result}", result, ulps);
    }

    private static SampleProgram IsFinite(Sample s)
    {
        var shape = s.Shape();
        var result = Sample.Type(IntegerType.I1, shape);
        return new SampleProgram($"%r = stablehlo.is_finite {s.Argument(s.Element, shape)} : ({Sample.Type(s.Element, shape)}) -> {result}", result);
    }

    private static SampleProgram Normalize(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        int feature = s.Below(shape.Length);
        var (type, vector) = (Sample.Type(s.Element, shape), Sample.Type(s.Element, shape[feature]));
        var operands = new List<string> { s.Argument(s.Element, shape) };
        for (int i = 0; i < 4; i++) operands.Add(s.Argument(s.Element, shape[feature]));
        return new SampleProgram(
            $"%r = \"stablehlo.batch_norm_inference\"({string.Join(", ", operands)}) <{{epsilon = 0.001 : f32, feature_index = {feature} : i64}}> : ({type}, {vector}, {vector}, {vector}, {vector}) -> {type}", type);
    }

    private static SampleProgram Compare(Sample s)
    {
        var (shape, element) = (s.Shape(), s.Element);
        var direction = s.Pick(element is ComplexType ? ["EQ", "NE"] : new[] { "EQ", "NE", "GE", "GT", "LE", "LT" });
        var kind = element is FloatType && s.Chance(2) ? ", TOTALORDER" : "";
        var (type, result) = (Sample.Type(element, shape), Sample.Type(IntegerType.I1, shape));
        return new SampleProgram($"%r = stablehlo.compare {direction}, {s.Argument(element, shape)}, {s.Argument(element, shape)}{kind} : ({type}, {type}) -> {result}", result);
    }

    private static SampleProgram Select(Sample s)
    {
        var shape = s.Shape();
        var (type, choice) = (Sample.Type(s.Element, shape), s.Chance(2) ? shape : []);
        return new SampleProgram(
            $"%r = stablehlo.select {s.Argument(IntegerType.I1, choice)}, {s.Argument(s.Element, shape)}, {s.Argument(s.Element, shape)} : {Sample.Type(IntegerType.I1, choice)}, {type}", type);
    }

    private static SampleProgram Clamp(Sample s)
    {
        var shape = s.Shape();
        var (type, bound) = (Sample.Type(s.Element, shape), s.Chance(2) ? shape : []);
        var limit = Sample.Type(s.Element, bound);
        return new SampleProgram(
            $"%r = stablehlo.clamp {s.Argument(s.Element, bound)}, {s.Argument(s.Element, shape)}, {s.Argument(s.Element, bound)} : ({limit}, {type}, {limit}) -> {type}", type);
    }

    private static SampleProgram Convert(Sample s)
    {
        var shape = s.Shape();
        var result = Sample.Type(s.Pick(Sample.All), shape);
        return new SampleProgram($"%r = stablehlo.convert {s.Argument(s.Element, shape)} : ({Sample.Type(s.Element, shape)}) -> {result}", result);
    }

    private static SampleProgram MakeComplex(Sample s)
    {
        var shape = s.Shape();
        var result = Sample.Type(new ComplexType(s.Element), shape);
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = \"stablehlo.complex\"({s.Argument(s.Element, shape)}, {s.Argument(s.Element, shape)}) : ({type}, {type}) -> {result}", result);
    }

    private static SampleProgram ReducePrecision(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = stablehlo.reduce_precision {s.Argument(s.Element, shape)}, format = e{s.Below(11) + 1}m{s.Below(54)} : {type}", type);
    }

    private static SampleProgram Bitcast(Sample s)
    {
        var (shape, element) = (s.Shape(), s.Element);
        var target = element is ComplexType ? element : s.Pick(Sample.All.Where(t => WidthOf(t) == 2 * WidthOf(element) || WidthOf(t) == WidthOf(element) || 2 * WidthOf(t) == WidthOf(element)).Append(element).Where(static t => t is not ComplexType).ToList());
        long[] wide = [.. shape, 2];
        var (from, to) = (shape, shape);
        if (WidthOf(element) < WidthOf(target)) from = wide;
        else if (WidthOf(element) > WidthOf(target)) to = wide;
        var result = Sample.Type(target, to);
        return new SampleProgram($"%r = stablehlo.bitcast_convert {s.Argument(element, from)} : ({Sample.Type(element, from)}) -> {result}", result);
    }

    private static int WidthOf(IrType type) => type switch
    {
        IntegerType { Width: 1 } => -1,
        IntegerType integer => integer.Width,
        FloatType real => real.Width,
        _ => -2,
    };
}
