using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <content>Sorts of one tensor or of two together.</content>
internal static partial class Generators
{
    private static SampleProgram Sort(Sample s)
    {
        // Many equal elements show whether their order is kept.
        s.IsWhole = s.Chance(2);
        var shape = s.Shape(minRank: 1);
        int dimension = s.Below(shape.Length);
        if (s.Chance(3)) shape[dimension] = s.Below(80);
        bool isPair = s.Chance(2);
        var (key, other) = (s.Element, s.Pick(Sample.All));
        var (keys, others) = (Sample.Type(key, shape), Sample.Type(other, shape));
        var (scalar, otherScalar) = (Sample.Type(key), Sample.Type(other));
        var (operands, types, arguments) = (s.Argument(key, shape), keys, $"%x: {scalar}, %y: {scalar}");
        if (isPair) (operands, types, arguments) = ($"{operands}, {s.Argument(other, shape)}", $"{types}, {others}", $"{arguments}, %p: {otherScalar}, %q: {otherScalar}");
        // Complex numbers have no order, and NaN none but the total one.
        var part = Sample.Type(PartOf(key));
        var function = key is ComplexType ? "stablehlo.real" : "stablehlo.negate";
        if (key is IntegerType { Width: 1 }) function = "stablehlo.not";
        var order = PartOf(key) is FloatType ? ", TOTALORDER" : "";
        return new SampleProgram(
            $$"""
            %s{{(isPair ? ":2" : "")}} = "stablehlo.sort"({{operands}}) ({
                ^bb0({{arguments}}):
                  %a = {{function}} %x : ({{scalar}}) -> {{part}}
                  %b = {{function}} %y : ({{scalar}}) -> {{part}}
                  %c = stablehlo.compare {{s.Pick(new[] { "LT", "GT" })}}, %a, %b{{order}} : ({{part}}, {{part}}) -> tensor<i1>
                  stablehlo.return %c : tensor<i1>
                }) {dimension = {{(s.Chance(2) ? dimension : dimension - shape.Length)}} : i64, is_stable = true} : ({{types}}) -> ({{types}})
                %r = stablehlo.optimization_barrier {{(isPair ? "%s#1" : "%s")}} : {{(isPair ? others : keys)}}
            """,
            isPair ? others : keys);
    }
}
