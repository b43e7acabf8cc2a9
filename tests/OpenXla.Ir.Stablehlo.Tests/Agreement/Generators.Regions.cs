using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <content>Operations with regions, and sums of products.</content>
internal static partial class Generators
{
    private static SampleProgram If(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        var (choice, a, b) = (s.Argument(IntegerType.I1), s.Argument(s.Element, shape), s.Argument(s.Element, shape));
        return new SampleProgram($$"""%r = "stablehlo.if"({{choice}}) ({ stablehlo.return {{a}} : {{type}} }, { stablehlo.return {{b}} : {{type}} }) : (tensor<i1>) -> {{type}}""", type);
    }

    private static SampleProgram Case(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        int count = 1 + s.Below(4);
        var branches = Enumerable.Range(0, count).Select(_ => $$"""{ stablehlo.return {{s.Argument(s.Element, shape)}} : {{type}} }""").ToList();
        return new SampleProgram($"%r = \"stablehlo.case\"({s.Index(IntegerType.I32, count)}) ({string.Join(", ", branches)}) : (tensor<i32>) -> {type}", type);
    }

    private static SampleProgram While(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram(
            $$"""
            %one = stablehlo.constant dense<1> : tensor<i32>
                %end = stablehlo.constant dense<3> : tensor<i32>
                %w:3 = stablehlo.while(%i = {{s.Index(IntegerType.I32, 3)}}, %a = {{s.Argument(s.Element, shape)}}, %b = {{s.Argument(s.Element, shape)}}) : tensor<i32>, {{type}}, {{type}}
                cond { %p = stablehlo.compare LT, %i, %end : (tensor<i32>, tensor<i32>) -> tensor<i1>
                  stablehlo.return %p : tensor<i1> }
                do { %n = stablehlo.add %i, %one : tensor<i32>
                  stablehlo.return %n, %b, %a : tensor<i32>, {{type}}, {{type}} }
                %r = stablehlo.optimization_barrier %w#1 : {{type}}
            """,
            type);
    }

    private static SampleProgram TupleElement(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram(
            $"%t = stablehlo.tuple {s.Argument(s.Element, shape)}, {s.Argument(IntegerType.I1)} : tuple<{type}, tensor<i1>>\n    %r = stablehlo.get_tuple_element %t[0] : (tuple<{type}, tensor<i1>>) -> {type}", type);
    }

    private static SampleProgram Map(Sample s)
    {
        var shape = s.Shape();
        var (type, scalar) = (Sample.Type(s.Element, shape), Sample.Type(s.Element));
        return new SampleProgram(
            $$"""
            %r = "stablehlo.map"({{s.Argument(s.Element, shape)}}, {{s.Argument(s.Element, shape)}}) <{dimensions = {{Array(Enumerable.Range(0, shape.Length).Select(static d => (long)d))}}}> ({
                ^bb0(%x: {{scalar}}, %y: {{scalar}}):
                  %y2 = stablehlo.add %y, %y : {{scalar}}
                  %z = stablehlo.subtract %x, %y2 : {{scalar}}
                  stablehlo.return %z : {{scalar}}
                }) : ({{type}}, {{type}}) -> {{type}}
            """,
            type);
    }

    private static SampleProgram Reduce(Sample s)
    {
        s.IsWhole = true;
        // Without a dimension to reduce, whether the start counts is up to the implementation.
        var shape = s.Shape(minRank: 1);
        var dimensions = Enumerable.Range(0, shape.Length).Where(_ => s.Chance(2)).Select(static d => (long)d).DefaultIfEmpty(0).ToArray();
        long[] kept = [.. shape.Where((_, d) => !dimensions.Contains(d))];
        // Products of many numbers are not exact in narrow floats.
        var name = s.Pick(s.Element is IntegerType { Width: > 1 } ? ["add", "multiply", "maximum", "minimum", "or", "and", "xor"] : s.Element is IntegerType ? ["or", "and", "xor"] : new[] { "add", "maximum", "minimum" });
        var (result, scalar) = (Sample.Type(s.Element, kept), Sample.Type(s.Element));
        return new SampleProgram(
            $"%r = stablehlo.reduce({s.Argument(s.Element, shape)} init: {s.Argument(s.Element)}) applies stablehlo.{name} across dimensions = {List(dimensions)} : ({Sample.Type(s.Element, shape)}, {scalar}) -> {result}", result);
    }

    private static SampleProgram Dot(Sample s)
    {
        s.IsWhole = true;
        long rows = s.Below(4), depth = s.Below(5), columns = s.Below(4);
        long[] left = s.Chance(3) ? [depth] : [rows, depth], right = s.Chance(3) ? [depth] : [depth, columns];
        var result = Sample.Type(s.Element, [.. left[..^1], .. right[1..]]);
        return new SampleProgram(
            $"%r = stablehlo.dot {s.Argument(s.Element, left)}, {s.Argument(s.Element, right)} : ({Sample.Type(s.Element, left)}, {Sample.Type(s.Element, right)}) -> {result}", result);
    }

    private static SampleProgram DotGeneral(Sample s)
    {
        s.IsWhole = true;
        long batch = 1 + s.Below(3), rows = s.Below(4), depth = s.Below(5), columns = s.Below(4);
        bool hasBatch = s.Chance(2), isTurned = s.Chance(2);
        long[] left = isTurned ? [depth, rows] : [rows, depth], right = isTurned ? [columns, depth] : [depth, columns];
        int first = hasBatch ? 1 : 0;
        if (hasBatch) (left, right) = ([batch, .. left], [batch, .. right]);
        long[] extents = hasBatch ? [batch, rows, columns] : [rows, columns];
        var result = Sample.Type(s.Element, extents);
        var batching = hasBatch ? "batching_dims = [0] x [0], " : "";
        var contracting = isTurned ? $"[{first}] x [{first + 1}]" : $"[{first + 1}] x [{first}]";
        return new SampleProgram(
            $"%r = stablehlo.dot_general {s.Argument(s.Element, left)}, {s.Argument(s.Element, right)}, {batching}contracting_dims = {contracting} : ({Sample.Type(s.Element, left)}, {Sample.Type(s.Element, right)}) -> {result}", result);
    }

    private static SampleProgram Einsum(Sample s)
    {
        var (left, right) = (Letters(s), Letters(s));
        return Einsum(s, "einsum", left, right);
    }

    private static SampleProgram UnaryEinsum(Sample s) => Einsum(s, "unary_einsum", Letters(s));

    /// <summary>Up to three dimensions, some of them along a diagonal.</summary>
    private static string Letters(Sample s) => string.Concat(Enumerable.Range(0, s.Below(4)).Select(_ => s.Pick(["a", "b", "c", "d"])));

    private static SampleProgram Einsum(Sample s, string name, params string[] operands)
    {
        s.IsWhole = true;
        var extents = "abcd".ToDictionary(static letter => letter, _ => (long)s.Below(4));
        var kept = string.Concat(operands.SelectMany(static o => o).Distinct().Where(_ => s.Chance(2)).OrderBy(_ => s.Below(100)));
        string TypeOf(string letters) => Sample.Type(s.Element, [.. letters.Select(l => extents[l])]);
        var arguments = operands.Select(o => s.Argument(s.Element, [.. o.Select(l => extents[l])])).ToList();
        return new SampleProgram(
            $"%r = stablehlo.{name} {string.Join(", ", arguments)}, config = \"{string.Join(",", operands)}->{kept}\" : ({string.Join(", ", operands.Select(TypeOf))}) -> {TypeOf(kept)}", TypeOf(kept));
    }
}
