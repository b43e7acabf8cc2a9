namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Einstein's notation: <c>ab,bc->ac</c>. A letter that the result lacks is summed over; dots stand for any dimensions.</summary>
public sealed class EinsumEquation
{
    private readonly string[][] _operands;
    private readonly string[] _result;

    private EinsumEquation(string[][] operands, string[] result) => (_operands, _result) = (operands, result);

    /// <summary>A label per dimension of each operand.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Operands => _operands;

    /// <summary>A label per dimension of the result.</summary>
    public IReadOnlyList<string> Result => _result;

    /// <exception cref="EvaluationException">The text is no equation for tensors of these ranks.</exception>
    public static EinsumEquation Parse(string text, params ReadOnlySpan<int> ranks)
    {
        ArgumentNullException.ThrowIfNull(text);
        int arrow = text.IndexOf("->", StringComparison.Ordinal);
        if (arrow < 0) throw new EvaluationException($"'{text}' has no '->'");
        var terms = text[..arrow].Split(',');
        if (terms.Length != ranks.Length) throw new EvaluationException($"'{text}' is no equation of {ranks.Length} operands");
        var operands = new string[terms.Length][];
        int dots = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            operands[i] = Labels(terms[i], ranks[i]);
            dots = Math.Max(dots, operands[i].Count(static l => l.Length > 1));
        }
        var result = text[(arrow + 2)..];
        var labels = Labels(result, Count(result) + (result.Contains("...", StringComparison.Ordinal) ? dots : 0));
        foreach (var label in labels)
            if (!Array.Exists(operands, o => o.Contains(label)) || labels.Count(l => l == label) > 1) throw new EvaluationException($"'{text}' has a dimension '{label}' in the result that is not once in it and in an operand");
        return new EinsumEquation(operands, labels);
    }

    private static int Count(string term) => term.Count(char.IsAsciiLetter);

    private static string[] Labels(string term, int rank)
    {
        var labels = new List<string>();
        int open = rank - Count(term);
        for (int i = 0; i < term.Length; i++)
        {
            if (char.IsWhiteSpace(term[i])) continue;
            if (char.IsAsciiLetter(term[i]))
            {
                labels.Add(term[i].ToString());
                continue;
            }
            if (open < 0 || string.CompareOrdinal(term, i, "...", 0, 3) != 0) throw new EvaluationException($"'{term}' does not name {rank} dimensions");
            // Open dimensions are counted from the last one, as those of broadcasts.
            for (int d = open; d > 0; d--) labels.Add($"...{d}");
            i += 2;
        }
        return labels.Count == rank ? [.. labels] : throw new EvaluationException($"'{term}' does not name {rank} dimensions");
    }

    internal Tensor Evaluate(Tensor operand)
    {
        var (tensor, labels) = Simplify(operand, _operands[0], _result);
        return Arrange(tensor, labels);
    }

    internal Tensor Evaluate(Tensor lhs, Tensor rhs, IrType resultElementType)
    {
        var (left, leftLabels) = Simplify(lhs, _operands[0], [.. _result, .. _operands[1]]);
        var (right, rightLabels) = Simplify(rhs, _operands[1], [.. _result, .. _operands[0]]);
        var shared = leftLabels.Intersect(rightLabels).ToArray();
        var batching = shared.Where(l => _result.Contains(l)).ToArray();
        var contracting = shared.Except(batching).ToArray();
        var dimensions = new DotDimensions(Places(leftLabels, batching), Places(rightLabels, batching), Places(leftLabels, contracting), Places(rightLabels, contracting));
        var product = TensorKernels.DotGeneral(left, right, dimensions, resultElementType);
        return Arrange(product, [.. batching, .. leftLabels.Except(shared), .. rightLabels.Except(shared)]);
    }

    private static EquatableArray<long> Places(string[] labels, string[] of) => [.. of.Select(l => (long)Array.IndexOf(labels, l))];

    /// <summary>Takes the diagonal of dimensions with one label, and sums over those that nothing else has.</summary>
    private static (Tensor Tensor, string[] Labels) Simplify(Tensor tensor, string[] labels, string[] needed)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            int other = Array.IndexOf(labels, labels[i], i + 1);
            if (other < 0) continue;
            tensor = Diagonal(tensor, i, other);
            labels = [.. labels[..other], .. labels[(other + 1)..]];
            i--;
        }
        long[] lonely = [.. Enumerable.Range(0, labels.Length).Where(i => !needed.Contains(labels[i])).Select(static i => (long)i)];
        if (lonely.Length > 0) tensor = TensorKernels.Reduce(BinaryKernel.Add, tensor, new Tensor(tensor.ElementType, default), lonely);
        return (tensor, [.. labels.Where(l => needed.Contains(l))]);
    }

    private static Tensor Diagonal(Tensor tensor, int first, int second)
    {
        long extent = tensor.Shape[first];
        if (extent != tensor.Shape[second]) throw new EvaluationException($"dimensions {first} and {second} of {tensor.TypeText} have one label and differ");
        // The index of each place on the diagonal, for both dimensions.
        var indices = TensorKernels.Iota(IntegerType.I64, [extent, 2], 0);
        var (sizes, windows) = (tensor.Shape.ToArray(), new List<long>());
        sizes[first] = sizes[second] = Math.Min(1, extent);
        for (int i = 0; i < tensor.Rank; i++)
            if (i != first && i != second) windows.Add(i < second ? i : i - 1);
        return TensorKernels.Gather(tensor, indices, new WindowIndexing([.. windows], [first, second], [], [], [first, second], 1), sizes);
    }

    private Tensor Arrange(Tensor tensor, string[] labels) => TensorKernels.Transpose(tensor, Places(labels, _result).Span);
}
