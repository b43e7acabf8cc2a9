namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>A type or an attribute that is defined at run time.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Constraints">All constraints of the definition.</param>
/// <param name="Parameters">Which of them the parameters must satisfy.</param>
internal sealed record ParametersDefinition(string Name, IReadOnlyList<IConstraint> Constraints, IReadOnlyList<int> Parameters)
{
    /// <summary>Reads what follows the name: <c>&lt;i32, "x"></c>, or nothing.</summary>
    internal EquatableArray<IrAttribute> Parse(AsmParser parser)
    {
        int at = parser.Position - (Name.Length - Name.IndexOf('.', StringComparison.Ordinal) - 1);
        var parameters = new List<IrAttribute>();
        if (parser.NextIs("<"u8)) parser.ParseDelimitedList("<"u8, ">"u8, () => parameters.Add(parser.ParseAttribute()));
        return Invalid(parameters) is { } problem ? throw parser.Error(at, problem) : [.. parameters];
    }

    private string? Invalid(List<IrAttribute> parameters)
    {
        if (parameters.Count != Parameters.Count) return $"expected {Parameters.Count} type arguments, but had {parameters.Count}";
        var check = new ConstraintCheck(Constraints);
        for (int i = 0; i < parameters.Count; i++)
            if (check.Invalid(parameters[i], Parameters[i]) is { } problem) return problem;
        return null;
    }

    internal static void Print(AsmPrinter printer, EquatableArray<IrAttribute> parameters)
    {
        if (parameters.Count == 0) return;
        printer.Write("<"u8);
        for (int i = 0; i < parameters.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintAttribute(parameters[i]);
        }
        printer.Write(">"u8);
    }
}
