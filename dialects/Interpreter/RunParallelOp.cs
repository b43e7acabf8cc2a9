namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>
/// Runs a function in each process of a grid: a list of functions per replica, one for each partition. Inputs and results are those of all
/// processes one after the other.
/// </summary>
[Op("interpreter.run_parallel")]
public sealed partial class RunParallelOp : Operation, ISymbolUser, IEvaluable
{
    [Operand<TensorOrToken>] public partial OperandRange Inputs { get; }
    [Attr<FunctionReferences>] public partial ArrayAttr? Infeed { get; set; }
    [Attr<ProgramGrid>] public partial ArrayAttr Programs { get; set; }
    [Result<TensorOrToken>("results")] public partial ResultRange Outputs { get; }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (VerifyPrograms(verifier)) VerifyInfeed(verifier);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var programs = Programs.Elements.Select(replica => (IReadOnlyList<string>)NamesOf((ArrayAttr)replica)).ToList();
        var inputs = new RuntimeValue[Inputs.Count];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = frame.GetValue(Inputs[i]);
        var results = frame.RunGrid(programs, inputs, Infeed is { } infeed ? NamesOf(infeed) : []);
        if (results.Length != ResultCount) throw frame.Error($"has {ResultCount} results, but its programs have {results.Length}");
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }

    private static string[] NamesOf(ArrayAttr functions) => [.. functions.Elements.Select(f => ((SymbolRefAttr)f).Root)];

    private bool VerifyPrograms(Verifier verifier)
    {
        if (Programs.Count == 0 || ((ArrayAttr)Programs[0]).Count == 0) return Fail(verifier, "`programs` attribute cannot be empty");
        long inputs = 0, results = 0;
        int partitions = ((ArrayAttr)Programs[0]).Count;
        foreach (var replica in Programs.Elements.Cast<ArrayAttr>())
        {
            if (replica.Count != partitions) return Fail(verifier, $"Sizes of second dimension of `programs` should all match {partitions} but got {replica.Count}");
            foreach (var program in replica.Elements.Cast<SymbolRefAttr>())
            {
                if (TypeOf(verifier, program) is not { } type) return Fail(verifier, $"Function \"{program.Root}\" not found");
                inputs += type.Inputs.Count;
                results += type.Results.Count;
            }
        }
        if (Inputs.Count != inputs) return Fail(verifier, $"Number of inputs ({Inputs.Count}) should match the sum of the number of inputs of all programs ({inputs})");
        return ResultCount == results || Fail(verifier, $"Number of results ({ResultCount}) should match the sum of the number of results of all programs ({results})");
    }

    private void VerifyInfeed(Verifier verifier)
    {
        if (Infeed is not { } infeed) return;
        if (infeed.Count == 0) Fail(verifier, "infeed attribute is optional or should not be empty");
        foreach (var name in infeed.Elements.Cast<SymbolRefAttr>())
        {
            if (TypeOf(verifier, name) is not { } type) Fail(verifier, $"Function \"{name.Root}\" not found");
            else if (type.Results.Count != 1) Fail(verifier, $"Function \"{name.Root}\" should return 1 tensor but returns {type.Results.Count}");
            else if (type.Results[0] is not ShapedType) Fail(verifier, $"Function \"{name.Root}\" should return a tensor type, but instead returns '{type.Results[0]}'");
            else continue;
            return;
        }
    }

    private FunctionType? TypeOf(Verifier verifier, SymbolRefAttr name) => verifier.Symbols.LookupNearest(this, name)?.As<ICallable>()?.CallableType;

    private bool Fail(Verifier verifier, string message)
    {
        verifier.ErrorAt(this, message);
        return false;
    }
}
