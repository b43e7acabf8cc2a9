using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Verification;

/// <summary>Checks the attributes of a function's arguments and results, which its op keeps as <c>arg_attrs</c> and <c>res_attrs</c>.</summary>
public static class FunctionChecks
{
    /// <summary>Checks attributes of arguments and results, that a declaration is not public, and that the body takes what the type says.</summary>
    public static bool Signature<TFunction>(TFunction function, Verifier verifier)
        where TFunction : Operation, IFunction
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(verifier);
        var inputs = function.Type.Inputs;
        if (!Attributes(function, verifier, inputs.Span, function.Type.Results.Span)) return false;
        if (FindMistake(function, inputs) is not { } mistake) return true;
        verifier.Error(function, mistake);
        return false;
    }

    private static string? FindMistake(IFunction function, EquatableArray<IrType> inputs)
    {
        if (function.Body.IsEmpty) return function.Visibility == SymbolVisibility.Public ? "symbol declaration cannot have public visibility" : null;
        var arguments = function.Body.Entry.Arguments;
        if (arguments.Count != inputs.Count) return $"entry block must have {inputs.Count} arguments to match function signature";
        for (int i = 0; i < arguments.Count; i++)
            if (!arguments[i].Type.Equals(inputs[i]))
                return $"type of entry block argument #{i}('{arguments[i].Type}') must match the type of the corresponding argument in function signature('{inputs[i]}')";
        return null;
    }

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
