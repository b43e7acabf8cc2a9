namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>From an <c>irdl.type</c>, <c>irdl.attribute</c> or <c>irdl.operation</c> to a definition.</summary>
internal sealed class DefinitionCompiler(NamedDefinitionOp op, DynamicDialect dialect)
{
    private readonly List<IConstraint> _constraints = [];
    private readonly Dictionary<Value, int> _numbers = [];

    /// <summary>False after an error, which has been reported.</summary>
    internal bool TryCompile()
    {
        foreach (var inner in op.Body.FirstBlock!.Operations)
        {
            if (inner is CPredOp)
            {
                inner.EmitError("asks a predicate in C++, which can't be done at run time");
                return false;
            }
            if (inner is not ConstraintOp constraint) continue;
            if (ConstraintOf(constraint) is not { } compiled) return false;
            _numbers[constraint.Output] = _constraints.Count;
            _constraints.Add(compiled);
        }
        var name = $"{dialect.Name}.{op.Symbol}";
        switch (op)
        {
            case TypeOp:
                dialect.Types.Add(new ParametersDefinition(name, _constraints, Parameters()));
                break;
            case AttributeOp:
                dialect.Attributes.Add(new ParametersDefinition(name, _constraints, Parameters()));
                break;
            default:
                dialect.Operations.Add(Operation(name));
                break;
        }
        return true;
    }

    private int[] Parameters() => op.Child<ParametersOp>() is { } parameters ? NumbersOf(parameters.Args) : [];

    private DynamicOpDefinition Operation(string name)
    {
        var (operands, results, attributes, regions) = (op.Child<OperandsOp>(), op.Child<ResultsOp>(), op.Child<AttributesOp>(), op.Child<RegionsOp>());
        return new DynamicOpDefinition(name, _constraints)
        {
            Operands = operands is null ? [] : Groups(operands.Args, operands.Names, operands.Variadicity),
            Results = results is null ? [] : Groups(results.Args, results.Names, results.Variadicity),
            Attributes = attributes is null ? [] : [.. attributes.Names.Elements.Zip(NumbersOf(attributes.Values), static (name, number) => (((StringAttr)name).Value, number))],
            Regions = regions is null ? null : [.. regions.Names.Elements.Zip(regions.Args.ToArray(), (name, region) => RuleOf(((StringAttr)name).Value, (RegionOp)region.DefiningOp!))],
        };
    }

    private GroupDefinition[] Groups(OperandRange values, ArrayAttr names, VariadicityArrayAttr variadicity)
    {
        var groups = new GroupDefinition[values.Count];
        for (int i = 0; i < groups.Length; i++) groups[i] = new GroupDefinition(((StringAttr)names[i]).Value, _numbers[values[i]], variadicity.Value[i]);
        return groups;
    }

    private RegionRule RuleOf(string name, RegionOp region) => new(name, region.NumberOfBlocks, region.ConstrainedArguments ? NumbersOf(region.EntryBlockArgs) : null);

    private int[] NumbersOf(OperandRange values)
    {
        var numbers = new int[values.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = _numbers[values[i]];
        return numbers;
    }

    private IConstraint? ConstraintOf(ConstraintOp constraint)
    {
        switch (constraint)
        {
            case IsOp { Expected: var expected }:
                return new IsConstraint(expected);
            case AnyOfOp anyOf:
                return new AnyOfConstraint(NumbersOf(anyOf.Args));
            case AllOfOp allOf:
                return new AllOfConstraint(NumbersOf(allOf.Args));
            case ParametricOp parametric:
                var parametricBase = DefinitionReference.Find(parametric, parametric.BaseType);
                return new ParametricConstraint(NameOf(parametricBase), parametricBase is TypeOp, NumbersOf(parametric.Args));
            case BaseOp { BaseRef: { } reference }:
                var definition = DefinitionReference.Find(constraint, reference);
                return new BaseConstraint(NameOf(definition), definition is TypeOp);
            case BaseOp { BaseName: { } name }:
                bool isType = name[0] == '!';
                if (BaseNames.Exists(constraint.Context, name[1..], isType)) return new BaseConstraint(name[1..], isType);
                constraint.Context.Diagnostics.Error(constraint.Location, $"no registered {(isType ? "type" : "attribute")} with name {name}");
                return null;
            default:
                return new AnyConstraint();
        }
    }

    private static string NameOf(NamedDefinitionOp definition) => $"{((DialectOp)definition.ParentOp!).Symbol}.{definition.Symbol}";
}
