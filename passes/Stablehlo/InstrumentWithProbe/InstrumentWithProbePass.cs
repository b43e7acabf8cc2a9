using System.Globalization;
using OpenXla.Ir.Dialects.Interpreter;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.InstrumentWithProbe;

/// <summary>Makes the interpreter write down what each operation computes, constants excepted.</summary>
[Pass("interpreter-instrument-with-probe")]
public sealed partial class InstrumentWithProbePass : Pass<ModuleOp>
{
    public override string DisplayName => "InterpreterInstrumentWithProbePass";

    /// <summary>Whether probes are called as the operations' locations are, up to an at sign.</summary>
    [Option("useDebugInfo")] public bool UseDebugInfo { get; init; }

    protected override IReadOnlyList<string> DependentDialects => ["interpreter"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var operations = new List<Operation>();
        op.Walk(operations.Add);
        var builder = new OpBuilder(op.Context);
        int number = 0;
        foreach (var inner in operations)
        {
            if (inner is ConstantOp) continue;
            foreach (var result in inner.Results)
                if (IsVisible(result.Type)) Probe(builder, result, $"{NameOf(inner)}{(++number).ToString(CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary><c>%0 = op ⇒ %0 = op; %1 = interpreter.probe %0</c></summary>
    private static void Probe(OpBuilder builder, Value value, string name)
    {
        var op = value.DefiningOp!;
        builder.SetInsertionPointAfter(op);
        builder.Location = op.Location;
        var probe = ProbeOp.Create(builder, value, name);
        value.ReplaceUsesIf(probe.Result, use => use.Owner != probe);
    }

    private string NameOf(Operation op)
    {
        if (!UseDebugInfo || op.Location.Attribute is not NameLocation named) return "probe";
        var name = named.Name;
        int at = name.IndexOf('@', StringComparison.Ordinal);
        return (at < 0 ? name : name[..at]) + ".";
    }

    private static bool IsVisible(IrType type) => type is TensorType { HasStaticShape: true, ElementType: IntegerType or FloatType or ComplexType };
}
