using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.Dialects.Pdl.Execution;

/// <summary>From a <c>pdl.pattern</c> to a plan.</summary>
internal sealed partial class PatternCompiler(PatternOp pattern)
{
    private readonly PatternVariables _variables = new();
    private readonly HashSet<Operation> _reached = [];

    private readonly HashSet<Value> _bound = [];

    internal RewritePlan Compile()
    {
        var body = pattern.BodyRegion.FirstBlock!;
        var rewrite = (RewriteOp)body.Last!;
        var root = Match(RootOf(body, rewrite), "");
        var conditions = new List<PlanStep>();
        foreach (var op in body.Operations)
        {
            if (op is OperationOp && !_reached.Contains(op))
                throw new UnsupportedPatternException(op, "is not reached from the root through operands, and patterns are matched from the root to its operands only", "a pattern that ends in several operations has to be written as several patterns");
            if (op is ApplyNativeConstraintOp constraint) conditions.Add(new NativeStep(constraint.Function, Find(op, constraint.Function), _variables.Of(constraint.Args), _variables.Of(constraint.Outputs), constraint.IsNegated));
            else if (op is ResultOp or ResultsOp && !_bound.Contains(op.GetResult(0))) conditions.Add(ResultOf(op));
        }
        return new RewritePlan
        {
            Name = pattern.Symbol ?? $"pdl.pattern at {Diagnostics.DiagnosticText.Place(pattern.Location)}",
            Benefit = (int)pattern.Benefit.Int64,
            Root = root,
            Conditions = conditions,
            Steps = Rewrite(rewrite),
            Variables = _variables.All,
        };
    }

    /// <summary>The root that is named, or the one operation whose results no other reads.</summary>
    private static OperationOp RootOf(Block body, RewriteOp rewrite)
    {
        if (rewrite.Root?.DefiningOp is OperationOp named) return named;
        var read = new HashSet<Operation>();
        foreach (var op in body.Operations)
            if (op is OperationOp operation)
                foreach (var operand in operation.OperandValues)
                    if (operand.DefiningOp is ResultOp or ResultsOp && operand.DefiningOp!.GetOperand(0).DefiningOp is { } parent) read.Add(parent);
        var roots = body.Operations.Where(o => o is OperationOp && !read.Contains(o)).ToArray();
        return roots is [OperationOp only] ? only : throw new UnsupportedPatternException(rewrite, $"has {roots.Length} possible roots, and patterns of one root are run only");
    }

    private OperationShape Match(OperationOp op, string path)
    {
        int variable = _variables.Of(op.Op);
        // What was found on another way must be the same.
        if (!_reached.Add(op)) return new OperationShape { Variable = variable, Path = path };
        var operands = new List<OperandShape>();
        for (int i = 0; i < op.OperandValues.Count; i++) operands.Add(Operand(op.OperandValues[i], path.Length == 0 ? $"operand #{i}" : $"{path}, operand #{i}"));
        var attributes = new List<AttributeShape>();
        for (int i = 0; i < op.AttributeValues.Count; i++)
        {
            var handle = op.AttributeValues[i];
            int type = handle.DefiningOp is AttributeOp { ValueType: { } valueType } ? _variables.Of(valueType) : -1;
            attributes.Add(new AttributeShape(((StringAttr)op.AttributeValueNames[i]).Value, _variables.Of(handle), type));
        }
        var types = new PlanPart[op.TypeValues.Count];
        for (int i = 0; i < types.Length; i++) types[i] = new PlanPart(_variables.Of(op.TypeValues[i]), op.TypeValues[i].Type is PdlRangeType);
        return new OperationShape { Variable = variable, Name = op.OpName, Path = path, Operands = operands, Attributes = attributes, ResultTypes = types };
    }

    private OperandShape Operand(Value handle, string path)
    {
        bool isRange = handle.Type is PdlRangeType;
        _bound.Add(handle);
        int variable = _variables.Of(handle);
        return handle.DefiningOp switch
        {
            OperandOp operand => new OperandShape { Variable = variable, Type = _variables.Of(operand.ValueType, -1) },
            OperandsOp operands => new OperandShape { Variable = variable, IsRange = true, Type = _variables.Of(operands.ValueType, -1) },
            ResultOp result => new OperandShape { Variable = variable, DefinedBy = Match((OperationOp)result.Parent.DefiningOp!, path), ResultNumber = result.Index },
            ResultsOp { Index: null } results => new OperandShape { Variable = variable, IsRange = isRange, DefinedBy = Match((OperationOp)results.Parent.DefiningOp!, path) },
            ResultsOp group => new OperandShape { Variable = variable, DefinedBy = Match((OperationOp)group.Parent.DefiningOp!, path), ResultNumber = NumberOf(group) },
            var other => throw new UnsupportedPatternException(other ?? pattern, "is no operand that can be found"),
        };
    }

    /// <summary>The one result that a group of a definition is; groups of open size have no number.</summary>
    private static int NumberOf(ResultsOp group)
    {
        int index = group.Index!.Value;
        var name = (group.Parent.DefiningOp as OperationOp)?.OpName;
        var results = name is null ? null : group.Context.GetOperation(name).Definition?.Results;
        if (group.Val.Type is PdlValueType && results is not null && index < results.Count && results.Take(index + 1).All(static r => r.Multiplicity == Multiplicity.One)) return index;
        throw new UnsupportedPatternException(group, "is a group of results whose place is not known", "take one with 'pdl.result', or all with 'pdl.results of'");
    }

    private ResultStep ResultOf(Operation op)
    {
        int parent = _variables.Of(op.GetOperand(0));
        int number = op switch
        {
            ResultOp result => result.Index,
            ResultsOp { Index: null } => -1,
            _ => NumberOf((ResultsOp)op),
        };
        return new ResultStep(parent, number, _variables.Of(op.GetResult(0)));
    }

    private static NativeFunction Find(Operation op, string name)
    {
        var functions = op.Context.NativeFunctions;
        if (functions.Find(name) is { } function) return function;
        var search = new SimilarName(name);
        foreach (var known in functions.Names) search.Consider(known);
        throw new UnsupportedPatternException(op, $"calls '{name}', but there is no native function of that name", search.Best is { } best ? $"did you mean '{best}'?" : $"there are {string.Join(", ", functions.Names)}");
    }
}
