using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <content>Operations that look at parts of tensors: under a window, or where indices say.</content>
internal static partial class Generators
{
    private static SampleProgram Convolution(Sample s)
    {
        s.IsWhole = true;
        int spatial = s.Below(3);
        bool isByBatch = s.Chance(3);
        long groups = s.Chance(2) ? 1 : 2 + s.Below(2), batch = 1 + s.Below(2), inputs = s.Below(4), outputs = 1 + s.Below(3);
        var (window, extents) = Window(s, [.. Enumerable.Range(0, spatial).Select(_ => (long)s.Below(7))]);
        var places = window.PlacesOver(extents);
        var (input, kernel, output) = (Labels(s, spatial, "b", "f"), Labels(s, spatial, "i", "o"), Labels(s, spatial, "b", "f"));
        long[] lhs = [.. input.Select(l => l == "b" ? batch * (isByBatch ? groups : 1) : l == "f" ? inputs * (isByBatch ? 1 : groups) : extents[Number(l)])];
        long[] rhs = [.. kernel.Select(l => l == "i" ? inputs : l == "o" ? outputs * groups : window.Sizes[Number(l)])];
        var result = Sample.Type(s.Element, [.. output.Select(l => l == "b" ? batch : l == "f" ? outputs * groups : places[Number(l)])]);
        var text = spatial == 0 ? "" : $"stride = {List(window.Strides)}, pad = {Pairs(window)}, lhs_dilate = {List(window.BaseDilations)}, rhs_dilate = {List(window.WindowDilations)}, reverse = [{string.Join(", ", extents.Select(_ => s.Chance(2) ? "true" : "false"))}]";
        return new SampleProgram(
            $"%r = stablehlo.convolution({s.Argument(s.Element, lhs)}, {s.Argument(s.Element, rhs)}) dim_numbers = [{string.Join(", ", input)}]x[{string.Join(", ", kernel)}]->[{string.Join(", ", output)}], window = {{{text}}} {{batch_group_count = {(isByBatch ? groups : 1)} : i64, feature_group_count = {(isByBatch ? 1 : groups)} : i64}} : ({Sample.Type(s.Element, lhs)}, {Sample.Type(s.Element, rhs)}) -> {result}",
            result);
    }

    private static int Number(string label) => label[0] - '0';

    /// <summary>Dimensions in any order: the spatial ones are numbers.</summary>
    private static string[] Labels(Sample s, int spatial, params string[] others) => [.. Enumerable.Range(0, spatial).Select(static d => $"{d}").Concat(others).OrderBy(_ => s.Below(100))];

    private static string Pairs(SlidingWindow window) => $"[{string.Join(", ", window.Low.Zip(window.High, static (low, high) => $"[{low}, {high}]"))}]";

    private static (SlidingWindow Window, long[] Extents) Window(Sample s, long[] extents)
    {
        EquatableArray<long> Numbers(int from, int limit) => [.. extents.Select(_ => (long)(from + s.Below(limit)))];
        return (new SlidingWindow(Numbers(1, 3), Numbers(1, 3), Numbers(-1, 4), Numbers(-1, 4), Numbers(1, 2), Numbers(1, 2)), extents);
    }

    private static SampleProgram ReduceWindow(Sample s)
    {
        s.IsWhole = true;
        var (window, shape) = Window(s, s.Shape());
        var (operand, start) = (s.Argument(s.Element, shape), s.Argument(s.Element));
        // Products of many numbers are not exact in narrow floats.
        var name = s.Pick(s.Element is IntegerType { Width: > 1 } ? ["add", "multiply", "maximum", "minimum", "or", "xor"] : s.Element is IntegerType ? ["or", "and", "xor"] : new[] { "add", "maximum", "minimum" });
        var (scalar, result) = (Sample.Type(s.Element), Sample.Type(s.Element, window.PlacesOver(shape).Span));
        var padding = shape.Length == 0 ? "" : $", padding = dense<{Pairs(window)}> : tensor<{shape.Length}x2xi64>";
        return new SampleProgram(
            $$"""
            %r = "stablehlo.reduce_window"({{operand}}, {{start}}) <{window_dimensions = {{Array(window.Sizes)}}, window_strides = {{Array(window.Strides)}}, base_dilations = {{Array(window.BaseDilations)}}, window_dilations = {{Array(window.WindowDilations)}}{{padding}}}> ({
                ^bb0(%x: {{scalar}}, %y: {{scalar}}):
                  %z = stablehlo.{{name}} %x, %y : {{scalar}}
                  stablehlo.return %z : {{scalar}}
                }) : ({{Sample.Type(s.Element, shape)}}, {{scalar}}) -> {{result}}
            """,
            result);
    }

    private static string Array(IEnumerable<long> numbers) => numbers.Any() ? $"array<i64: {string.Join(", ", numbers)}>" : "array<i64>";

    private static SampleProgram Gather(Sample s)
    {
        var shape = s.Shape(minRank: 1, mayBeEmpty: s.Chance(4));
        var (collapsed, batching, mapped, kept) = (new List<long>(), new List<long>(), new List<long>(), new List<long>());
        var sizes = new long[shape.Length];
        var batch = new List<(long Extent, int Operand)>();
        for (int i = 0; i < shape.Length; i++)
        {
            sizes[i] = Math.Min(1, shape[i]);
            int role = s.Below(5);
            if (role == 0) batching.Add(i);
            else if (role < 3) collapsed.Add(i);
            else
            {
                kept.Add(i);
                sizes[i] = s.Below((int)shape[i] + 1);
            }
            if (role == 0) batch.Add((shape[i], i));
            else if (s.Chance(2)) mapped.Insert(s.Below(mapped.Count + 1), i);
        }
        for (int i = s.Below(3); i > 0; i--) batch.Insert(s.Below(batch.Count + 1), (1 + s.Below(4), -1));
        int row = s.Below(batch.Count + 1);
        bool hasRow = mapped.Count != 1 || s.Chance(2);
        var indices = batch.Select(static b => b.Extent).ToList();
        if (hasRow) indices.Insert(row, mapped.Count);
        var alongside = batching.Select(b => (long)batch.FindIndex(x => x.Operand == b)).Select(b => hasRow && b >= row ? b + 1 : b);
        // The dimensions of the window lie anywhere between those of the indices.
        var windows = Enumerable.Range(0, batch.Count + kept.Count).OrderBy(_ => s.Below(100)).Take(kept.Count).Order().Select(static d => (long)d).ToList();
        var (nextWindow, nextBatch) = (0, 0);
        var extents = Enumerable.Range(0, batch.Count + kept.Count).Select(d => windows.Contains(d) ? sizes[kept[nextWindow++]] : batch[nextBatch++].Extent).ToArray();
        var (index, result) = (s.PickInteger(), Sample.Type(s.Element, extents));
        return new SampleProgram(
            $"%r = \"stablehlo.gather\"({s.Argument(s.Element, shape)}, {s.Argument(index, [.. indices])}) <{{dimension_numbers = #stablehlo.gather<offset_dims = {List(windows)}, collapsed_slice_dims = {List(collapsed)}, operand_batching_dims = {List(batching)}, start_indices_batching_dims = {List(alongside)}, start_index_map = {List(mapped)}, index_vector_dim = {(hasRow ? row : batch.Count)}>, slice_sizes = {Array(sizes)}}}> : ({Sample.Type(s.Element, shape)}, {Sample.Type(index, [.. indices])}) -> {result}",
            result);
    }

    private static SampleProgram IndexSelect(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        int dimension = s.Below(shape.Length), batch = s.Below(dimension + 1);
        long[] indices = [.. shape[..batch], .. Enumerable.Range(0, s.Below(3)).Select(_ => (long)(1 + s.Below(3)))];
        var (index, result) = (s.PickInteger(), Sample.Type(s.Element, [.. shape[..dimension], .. indices[batch..], .. shape[(dimension + 1)..]]));
        return new SampleProgram(
            $"%r = \"stablehlo.torch_index_select\"({s.Argument(s.Element, shape)}, {s.Argument(index, indices)}) <{{dim = {dimension} : i64, batch_dims = {batch} : i64}}> : ({Sample.Type(s.Element, shape)}, {Sample.Type(index, indices)}) -> {result}",
            result);
    }
}
