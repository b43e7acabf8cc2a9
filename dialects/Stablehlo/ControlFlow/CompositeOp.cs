using System.Text.RegularExpressions;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An operation of a library, with a function that does the same: <c>stablehlo.composite "lib.add_n" %0 {decomposition = @add_n} : (t) -> t</c>.</summary>
[Op("stablehlo.composite", Syntax = "$name operands (` ` `(` $composite_regions^ `)`)? attr-dict `:` functional-type(operands, results)")]
public sealed partial class CompositeOp : Operation, ISymbolUser, IEvaluable
{
    private const string NamePattern = "^[a-zA-Z][a-zA-Z0-9_]*([.][a-zA-Z0-9_$]+)+$";

    [Operand<TensorTokenOrTuple>] public partial OperandRange Inputs { get; }
    [Attr("name")] public partial string CompositeName { get; set; }
    [Attr("composite_attributes")] public partial DictionaryAttr? CompositeAttributes { get; set; }
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr Decomposition { get; set; }
    [Attr(Default = 0)] public partial int? Version { get; set; }
    [Region("composite_regions")] public partial ReadOnlySpan<Region> CompositeRegions { get; }
    [Result<TensorTokenOrTuple>("results")] public partial ResultRange Outputs { get; }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(verifier) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake(Verifier verifier)
    {
        // C1: is_namespaced_op_name(name)
        if (!IsNamespaced().IsMatch(CompositeName))
            return $"name must be a valid namespaced op name, i.e. it must match the following regular expression: {NamePattern} e.g. \"my_namespace.my_op\"";
        // C2: is_defined_in_parent_scope(decomposition)
        if (verifier.Symbols.LookupNearest(this, Decomposition) is not { } function || function.As<ICallable>() is not { CallableType: { } type }) return $"'{Decomposition.Root}' does not reference a valid function";
        // C3: types(inputs...) == input_types(decomposition). C4: types(results...) == output_types(decomposition)
        return FindMistake("operand", Inputs.Types(), type.Inputs.Span) ?? FindMistake("result", Outputs.Types(), type.Results.Span);
    }

    private static string? FindMistake(string what, ReadOnlySpan<IrType> own, ReadOnlySpan<IrType> theirs)
    {
        if (own.Length != theirs.Length) return $"has {own.Length} {what}(s), but decomposition has {theirs.Length}";
        for (int i = 0; i < own.Length; i++)
            if (!own[i].Equals(theirs[i])) return $"{what} at index {i} has type '{own[i]}', but decomposition has type '{theirs[i]}'";
        return null;
    }

    [GeneratedRegex(NamePattern)]
    private static partial Regex IsNamespaced();

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var arguments = new RuntimeValue[Inputs.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = frame.GetValue(Inputs[i]);
        var results = frame.Call(Decomposition.Root, arguments);
        if (results.Length != ResultCount) throw frame.Error($"has {ResultCount} results, but its decomposition gives {results.Length}");
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }
}
