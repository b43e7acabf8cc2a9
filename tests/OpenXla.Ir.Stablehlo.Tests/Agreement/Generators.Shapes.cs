using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <content>Operations that move elements.</content>
internal static partial class Generators
{
    private static string List(IEnumerable<long> numbers) => $"[{string.Join(", ", numbers)}]";

    private static SampleProgram Constant(Sample s)
    {
        var shape = s.Shape();
        _ = s.Argument(s.Element, shape);
        var value = s.Inputs[0].ToAttribute();
        s.Inputs.Clear();
        return new SampleProgram($"%r = stablehlo.constant {value}", Sample.Type(s.Element, shape));
    }

    private static SampleProgram Iota(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = stablehlo.iota dim = {s.Below(shape.Length)} : {type}", type);
    }

    private static SampleProgram Barrier(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = stablehlo.optimization_barrier {s.Argument(s.Element, shape)} : {type}", type);
    }

    private static SampleProgram Broadcast(Sample s)
    {
        var to = s.Shape();
        var dimensions = Enumerable.Range(0, to.Length).Where(_ => s.Chance(2)).Select(static d => (long)d).OrderBy(_ => s.Below(100)).ToArray();
        long[] from = [.. dimensions.Select(d => s.Chance(3) ? 1 : to[d])];
        var result = Sample.Type(s.Element, to);
        return new SampleProgram($"%r = stablehlo.broadcast_in_dim {s.Argument(s.Element, from)}, dims = {List(dimensions)} : ({Sample.Type(s.Element, from)}) -> {result}", result);
    }

    private static SampleProgram BroadcastFirst(Sample s)
    {
        long[] from = s.Shape(maxRank: 2), sizes = s.Shape(maxRank: 2);
        var result = Sample.Type(s.Element, [.. sizes, .. from]);
        return new SampleProgram($"%r = stablehlo.broadcast {s.Argument(s.Element, from)}, sizes = {List(sizes)} : ({Sample.Type(s.Element, from)}) -> {result}", result);
    }

    private static SampleProgram Concatenate(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        int dimension = s.Below(shape.Length);
        var (names, types) = (new List<string>(), new List<string>());
        long sum = 0;
        for (int i = s.Below(3); i >= 0; i--)
        {
            shape[dimension] = s.Below(4);
            sum += shape[dimension];
            names.Add(s.Argument(s.Element, shape));
            types.Add(Sample.Type(s.Element, shape));
        }
        shape[dimension] = sum;
        var result = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = stablehlo.concatenate {string.Join(", ", names)}, dim = {dimension} : ({string.Join(", ", types)}) -> {result}", result);
    }

    private static SampleProgram Reshape(Sample s)
    {
        var from = s.Shape(mayBeEmpty: true);
        long count = from.Aggregate(1L, static (a, b) => a * b);
        var to = new List<long>();
        long rest = count;
        while (rest > 1 && to.Count < 3)
        {
            var divisors = Enumerable.Range(1, (int)rest).Where(d => rest % d == 0).ToList();
            to.Add(s.Pick(divisors));
            rest /= to[^1];
        }
        if (rest != 1) to.Add(rest);
        while (s.Chance(3)) to.Insert(s.Below(to.Count + 1), 1);
        var result = Sample.Type(s.Element, [.. to]);
        return new SampleProgram($"%r = stablehlo.reshape {s.Argument(s.Element, from)} : ({Sample.Type(s.Element, from)}) -> {result}", result);
    }

    private static SampleProgram Transpose(Sample s)
    {
        var shape = s.Shape();
        var permutation = Enumerable.Range(0, shape.Length).Select(static d => (long)d).OrderBy(_ => s.Below(100)).ToArray();
        var result = Sample.Type(s.Element, [.. permutation.Select(d => shape[d])]);
        return new SampleProgram($"%r = stablehlo.transpose {s.Argument(s.Element, shape)}, dims = {List(permutation)} : ({Sample.Type(s.Element, shape)}) -> {result}", result);
    }

    private static SampleProgram Reverse(Sample s)
    {
        var shape = s.Shape();
        var type = Sample.Type(s.Element, shape);
        return new SampleProgram($"%r = stablehlo.reverse {s.Argument(s.Element, shape)}, dims = {List(Enumerable.Range(0, shape.Length).Where(_ => s.Chance(2)).Select(static d => (long)d))} : {type}", type);
    }

    private static SampleProgram Slice(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        var (ranges, extents) = (new List<string>(), new List<long>());
        foreach (long extent in shape)
        {
            int start = s.Below((int)extent + 1), limit = start + s.Below((int)extent - start + 1), stride = 1 + s.Below(3);
            ranges.Add($"{start}:{limit}:{stride}");
            extents.Add((limit - start + stride - 1) / stride);
        }
        var result = Sample.Type(s.Element, [.. extents]);
        return new SampleProgram($"%r = stablehlo.slice {s.Argument(s.Element, shape)} [{string.Join(", ", ranges)}] : ({Sample.Type(s.Element, shape)}) -> {result}", result);
    }

    private static SampleProgram Pad(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        var (low, high, interior, extents) = (new List<long>(), new List<long>(), new List<long>(), new List<long>());
        foreach (long extent in shape)
        {
            long inner = s.Below(3), before = s.Below(5) - 2, length = extent + (Math.Max(0, extent - 1) * inner) + before;
            long after = Math.Max(s.Below(5) - 2, -length);
            low.Add(before);
            high.Add(after);
            interior.Add(inner);
            extents.Add(length + after);
        }
        var result = Sample.Type(s.Element, [.. extents]);
        return new SampleProgram(
            $"%r = stablehlo.pad {s.Argument(s.Element, shape)}, {s.Argument(s.Element)}, low = {List(low)}, high = {List(high)}, interior = {List(interior)} : ({Sample.Type(s.Element, shape)}, {Sample.Type(s.Element)}) -> {result}", result);
    }

    private static SampleProgram DynamicSlice(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        var index = s.PickInteger();
        long[] sizes = [.. shape.Select(e => (long)s.Below((int)e + 1))];
        var operand = s.Argument(s.Element, shape);
        var starts = shape.Select(e => s.Index(index, e)).ToList();
        var result = Sample.Type(s.Element, sizes);
        return new SampleProgram(
            $"%r = stablehlo.dynamic_slice {operand}, {string.Join(", ", starts)}, sizes = {List(sizes)} : ({Sample.Type(s.Element, shape)}, {string.Join(", ", starts.Select(_ => Sample.Type(index)))}) -> {result}", result);
    }

    private static SampleProgram DynamicUpdateSlice(Sample s)
    {
        var shape = s.Shape(minRank: 1);
        var index = s.PickInteger();
        long[] sizes = [.. shape.Select(e => (long)s.Below((int)e + 1))];
        var (operand, update) = (s.Argument(s.Element, shape), s.Argument(s.Element, sizes));
        var starts = shape.Select(e => s.Index(index, e)).ToList();
        var result = Sample.Type(s.Element, shape);
        return new SampleProgram(
            $"%r = stablehlo.dynamic_update_slice {operand}, {update}, {string.Join(", ", starts)} : ({result}, {Sample.Type(s.Element, sizes)}, {string.Join(", ", starts.Select(_ => Sample.Type(index)))}) -> {result}", result);
    }
}
