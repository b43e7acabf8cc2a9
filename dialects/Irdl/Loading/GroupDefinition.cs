namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>An operand or result of an operation that is defined at run time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraint">The number of the constraint on its type.</param>
/// <param name="Variadicity">How many it stands for.</param>
internal sealed record GroupDefinition(string Name, int Constraint, Variadicity Variadicity)
{
    internal ValueDefinition ToValue() => ValueDefinition.Any(Name, (Multiplicity)Variadicity);

    /// <summary>How many values each group has; null after an error, which has been reported.</summary>
    internal static int[]? Sizes(Operation op, Verifier verifier, IReadOnlyList<GroupDefinition> groups, string what, int count)
    {
        int single = groups.Count(static g => g.Variadicity == Variadicity.Single);
        int open = groups.Count - single;
        var sizes = new int[groups.Count];
        Array.Fill(sizes, 1);
        if (open == 0) return count == groups.Count ? sizes : Fail($"op expects exactly {groups.Count} {what}s, but got {count}");
        if (open == 1)
        {
            int group = groups.ToList().FindIndex(static g => g.Variadicity != Variadicity.Single);
            if (count < single) return Fail($"op expects at least {single} {what}s, but got {count}");
            if (groups[group].Variadicity == Variadicity.Optional && count > single + 1) return Fail($"op expects at most {single + 1} {what}s, but got {count}");
            sizes[group] = count - single;
            return sizes;
        }
        return Segments(op, verifier, groups, what, count);

        int[]? Fail(string message)
        {
            verifier.ErrorAt(op, message);
            return null;
        }
    }

    private static int[]? Segments(Operation op, Verifier verifier, IReadOnlyList<GroupDefinition> groups, string what, int count)
    {
        var name = what + "SegmentSizes";
        if (Invalid(op.GetAttribute(name), out var sizes) is { } problem)
        {
            verifier.ErrorAt(op, problem);
            return null;
        }
        return sizes;

        string? Invalid(IrAttribute? attribute, out int[] sizes)
        {
            sizes = [];
            if (attribute is null) return $"'{name}' attribute is expected but not provided";
            if (attribute is not DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } array) return $"'{name}' attribute is expected to be a dense i32 array";
            if (array.Count != groups.Count) return $"'{name}' attribute for specifying {what} segments must have {groups.Count} elements, but got {array.Count}";
            var found = Array.ConvertAll(array.ToInt64Array(), static size => (int)size);
            long sum = 0;
            for (int i = 0; i < found.Length; i++)
            {
                if (found[i] < 0) return $"'{name}' attribute for specifying {what} segments must have non-negative values";
                if (groups[i].Variadicity == Variadicity.Single && found[i] != 1) return $"element {i} in '{name}' attribute must be equal to 1";
                if (groups[i].Variadicity == Variadicity.Optional && found[i] > 1) return $"element {i} in '{name}' attribute must be equal to 0 or 1";
                sum += found[i];
            }
            if (sum != count) return $"sum of elements in '{name}' attribute must be equal to the number of {what}s";
            sizes = found;
            return null;
        }
    }
}
