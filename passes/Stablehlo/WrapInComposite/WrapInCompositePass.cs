using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.WrapInComposite;

/// <summary>Makes composites of operations, each with a function of its own that does what the operation did.</summary>
[Pass("stablehlo-wrap-in-composite")]
public sealed partial class WrapInCompositePass : Pass<ModuleOp>
{
    public override string DisplayName => "StablehloWrapInCompositePass";

    /// <summary>Names of the operations.</summary>
    [Option]
    public EquatableArray<string> OpNames { get; init; } = [];

    /// <summary>The version of the composites.</summary>
    [Option]
    public int Version { get; init; }

    protected override IReadOnlyList<string> DependentDialects => ["func", "stablehlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var names = OpNames.Select(static n => n.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
            if (!op.Context.GetOperation(name).IsRegistered) context.Warning(op, $"no operation is called '{name}'");
        var operations = new List<Operation>();
        op.Walk(inner =>
        {
            if (names.Contains(inner.Name) && inner.ParentOp is not null and not ModuleOp && !inner.Is(OperationTraits.Terminator)) operations.Add(inner);
        });
        // Those around others first: what is inside goes with them.
        for (int i = operations.Count - 1; i >= 0; i--)
            if (!operations[i].IsErased) Wrap(operations[i], op);
        if (operations.Count == 0) context.MarkUnchanged();
    }

    /// <summary><c>%1 = dialect.op %0 {a} ⇒ %1 = stablehlo.composite "dialect.op" %0 {composite_attributes = {a}, decomposition = @dialect.op.impl}</c></summary>
    private void Wrap(Operation op, ModuleOp module)
    {
        var decomposition = MakeFunction(op, module);
        var builder = OpBuilder.BeforeOp(op);
        var state = builder.NewState<CompositeOp>();
        state.Location = op.Location;
        state.AddOperands(op.Operands.ToArray()).AddResultTypes(op.Results.Types())
            .AddAttribute("name", new StringAttr(op.Name))
            .AddAttribute("composite_attributes", op.AllAttributes is { Count: > 0 } attributes ? attributes : null)
            .AddAttribute("decomposition", new SymbolRefAttr(decomposition))
            .AddAttribute("version", IntegerAttr.I32(Version));
        op.ReplaceAllUsesWith(builder.Insert(state).Results.ToArray());
        op.Erase();
    }

    /// <summary>A private function of the operation alone; its name.</summary>
    private static string MakeFunction(Operation op, ModuleOp module)
    {
        var builder = OpBuilder.AtEnd(module.Body, op.Location);
        var function = FuncOp.Create(builder, $"{op.Name}.impl", new FunctionType([.. op.Operands.Types()], [.. op.Results.Types()]));
        function.VisibilityAttribute = SymbolTable.AttributeOf(SymbolVisibility.Private);
        function.Detach();
        var name = new SymbolTable(module).Insert(function);
        builder.SetInsertionPointToEnd(function.Body.Entry);
        var copy = builder.InsertClone(op);
        for (int i = 0; i < copy.OperandCount; i++) copy.SetOperand(i, function.Body.Entry.GetArgument(i));
        builder.Location = op.Location;
        builder.Insert(builder.NewState("func.return").AddOperands(copy.Results.ToArray()));
        return name;
    }
}
