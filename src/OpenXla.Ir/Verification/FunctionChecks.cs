using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Verification;

/// <summary>Checks the attributes of a function's arguments and results, which its op keeps as <c>arg_attrs</c> and <c>res_attrs</c>.</summary>
public static class FunctionChecks
{
    /// <summary>True where there is one dictionary for each and the dialects that the names belong to agree.</summary>
    public static bool Attributes(Operation function, Verifier verifier, ReadOnlySpan<IrType> arguments, ReadOnlySpan<IrType> results)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(verifier);
        return Verify(function, verifier, "argument", function.GetAttribute<ArrayAttr>("arg_attrs"), arguments)
            && Verify(function, verifier, "result", function.GetAttribute<ArrayAttr>("res_attrs"), results);
    }

    private static bool Verify(Operation function, Verifier verifier, string what, ArrayAttr? all, ReadOnlySpan<IrType> types)
    {
        if (all is null) return true;
        int before = verifier.ErrorCount;
        if (all.Count != types.Length)
            verifier.Error(function, $"expects {what} attribute array to have the same number of elements as the number of function {what}s, got {all.Count}, but expected {types.Length}");
        for (int i = 0; i < types.Length && verifier.ErrorCount == before; i++)
        {
            if (all[i] is DictionaryAttr attributes) VerifyOne(function, verifier, what, types[i], attributes);
            else verifier.Error(function, $"expects {what} attribute dictionary to be a DictionaryAttr, but got `{all[i]}`");
        }
        return verifier.ErrorCount == before;
    }

    private static void VerifyOne(Operation function, Verifier verifier, string what, IrType type, DictionaryAttr attributes)
    {
        int before = verifier.ErrorCount;
        foreach (ref readonly var attribute in attributes.Entries)
        {
            int dot = attribute.Name.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
            {
                verifier.Error(function, what + "s may only have dialect attributes");
                return;
            }
            var dialect = verifier.DialectOf(attribute.Name);
            if (what == "argument") dialect?.VerifyArgumentAttribute(function, type, attribute, verifier);
            else dialect?.VerifyResultAttribute(function, type, attribute, verifier);
            if (verifier.ErrorCount > before) return;
        }
    }
}
