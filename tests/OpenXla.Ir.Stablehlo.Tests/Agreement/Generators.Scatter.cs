using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <content>Scatters with windows, batches and rows of indices in any dimensions.</content>
internal static partial class Generators
{
    private static SampleProgram Scatter(Sample s)
    {
        s.IsWhole = true;
        var shape = s.Shape(minRank: 1);
        var roles = System.Array.ConvertAll(shape, _ => s.Below(4));
        // 0: along with the indices, 1: one element wide, else part of the window.
        var (batching, inserted) = (Where(d => roles[d] == 0), Where(d => roles[d] == 1));
        var kept = Where(d => roles[d] > 1);
        long[] map = [.. Where(d => roles[d] != 0 && !s.Chance(4)).OrderBy(_ => s.Below(100))];
        // The dimensions of the indices without the rows: one for each batch, and others.
        var batch = batching.Select(d => (Extent: shape[d], Operand: d)).Concat(Enumerable.Range(0, s.Below(3)).Select(_ => (Extent: (long)s.Below(4) + 1, Operand: -1L))).OrderBy(_ => s.Below(100)).ToList();
        int row = map.Length == 1 && s.Chance(2) ? batch.Count : s.Below(batch.Count + 1);
        var extents = batch.Select(static b => b.Extent).ToList();
        if (map.Length != 1 || row < batch.Count || s.Chance(2)) extents.Insert(row, map.Length);
        long[] places = [.. batching.Select(d => batch.FindIndex(b => b.Operand == d)).Select(p => (long)(p < row ? p : p + 1))];
        // The updates, with the dimensions of the window anywhere between the others.
        var update = batch.Select(static b => (b.Extent, IsWindow: false)).ToList();
        int at = 0;
        foreach (long d in kept)
        {
            at += s.Below(update.Count - at + 1);
            update.Insert(at++, (s.Below((int)shape[d] + 1), true));
        }
        long[] updateShape = [.. update.Select(static u => u.Extent)];
        var windowDims = Enumerable.Range(0, update.Count).Where(d => update[d].IsWindow).Select(static d => (long)d);
        int width = 1 + s.Below(2);
        var index = s.PickInteger();
        var (type, scalar, updates) = (Sample.Type(s.Element, shape), Sample.Type(s.Element), Sample.Type(s.Element, updateShape));
        var operands = Enumerable.Range(0, width).Select(_ => s.Argument(s.Element, shape)).ToList();
        operands.Add(s.Places(index, shape.Max(), [.. extents]));
        operands.AddRange(Enumerable.Range(0, width).Select(_ => s.Argument(s.Element, updateShape)));
        var types = $"{Repeat(type)}, {Sample.Type(index, [.. extents])}, {Repeat(updates)}";
        var arguments = string.Join(", ", Enumerable.Range(0, 2 * width).Select(i => $"%x{i}: {scalar}"));
        var name = s.Pick(s.Element is IntegerType { Width: 1 } ? ["or", "and", "xor"] : s.Element is ComplexType ? ["add", "subtract"] : new[] { "add", "subtract", "maximum", "minimum" });
        var changed = s.Chance(4) ? $"%x{(2 * width) - 1}" : "%y";
        return new SampleProgram(
            $$"""
            %s{{(width > 1 ? ":2" : "")}} = "stablehlo.scatter"({{string.Join(", ", operands)}}) ({
                ^bb0({{arguments}}):
                  %y = stablehlo.{{name}} %x0, %x{{(2 * width) - 1}} : {{scalar}}
                  stablehlo.return {{(width > 1 ? $"%x{width}, " : "")}}{{changed}} : {{Repeat(scalar)}}
                }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = {{List(windowDims)}}, inserted_window_dims = {{List(inserted)}}, input_batching_dims = {{List(batching)}}, scatter_indices_batching_dims = {{List(places)}}, scatter_dims_to_operand_dims = {{List(map)}}, index_vector_dim = {{row}}>} : ({{types}}) -> ({{Repeat(type)}})
                %r = stablehlo.optimization_barrier {{(width > 1 ? "%s#1" : "%s")}} : {{type}}
            """,
            type);

        long[] Where(Func<int, bool> condition) => [.. Enumerable.Range(0, shape.Length).Where(condition).Select(static d => (long)d)];

        string Repeat(string text) => string.Join(", ", Enumerable.Repeat(text, width));
    }
}
