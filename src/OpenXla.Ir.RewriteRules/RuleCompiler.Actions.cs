using OpenXla.Ir.Builtin;
using OpenXla.Ir.RewriteRules.Grammar;
using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.RewriteRules;

/// <content>What a rule does.</content>
internal sealed partial class RuleCompiler
{
    private void Act(RewriteRulesParser.ActionContext action)
    {
        switch (action.Start.Text)
        {
            case "let":
                var call = Call(action.call(), []);
                _steps.Add(call with { Results = Array.ConvertAll(action.variable(), Define) });
                break;
            case "call":
                _steps.Add(Call(action.call(), []));
                break;
            case "create":
                Create(action.operation(), replaced: -1);
                break;
            case "replace":
                Replace(action);
                break;
            case "erase":
                _steps.Add(new EraseStep(Target(action.target())));
                break;
            case "update":
                Update(action);
                break;
        }
    }

    private int Define(RewriteRulesParser.VariableContext variable)
    {
        bool isRange = variable.valueName() is { } value ? IsRange(value) : IsRange(variable);
        return _variables.Define(variable.Start.Text, isRange, variable.Start.StartIndex);
    }

    private int Target(RewriteRulesParser.TargetContext target)
    {
        if (target.VALUE() is not { } value) return _root;
        _variables.Use(value.Symbol);
        return _variables.OwnerOf(value.GetText()) ?? throw new RuleException(target.Start.StartIndex, $"'{value.GetText()}' is not the result of an operation that the rule matches", "name the operation's result where it is matched: %r = …");
    }

    private void Replace(RewriteRulesParser.ActionContext action)
    {
        int target = Target(action.target());
        var values = new List<int>();
        var replacements = action.replacement();
        foreach (var replacement in replacements)
        {
            if (replacement.nested() is { } nested) values.Add(CreateNested(nested, replacements.Length == 1 ? target : -1));
            else if (replacement.call() is { } call) values.Add(Computed(call));
            else values.Add(_variables.Use(replacement.valueName().VALUE().Symbol));
        }
        _steps.Add(new ReplaceStep(target, values));
    }

    private int Computed(RewriteRulesParser.CallContext call)
    {
        int variable = _variables.Unnamed(call.NAME().GetText());
        _steps.Add(Call(call, [variable]));
        return variable;
    }

    private void Update(RewriteRulesParser.ActionContext action)
    {
        var attributes = new List<(string Name, int Variable)>();
        foreach (var tree in action.attributeList().attributePattern())
        {
            var name = NameOf(tree.attributeName()).Name;
            attributes.Add((name, tree.GetChild(0) != tree.attributeName() ? -1 : Given(tree)));
        }
        _steps.Add(new UpdateStep(Target(action.target()), attributes));
    }

    private int Given(RewriteRulesParser.AttributePatternContext tree)
    {
        if (tree.attribute() is { } attribute) return Attribute(attribute);
        return tree.ChildCount == 1 ? _variables.Constant(UnitAttr.Instance) : throw new RuleException(tree.Start.StartIndex, "what is made must be said: '_' only stands for what is found");
    }

    private int CreateNested(RewriteRulesParser.NestedContext nested, int replaced)
    {
        int operation = Create(nested.operation(), replaced);
        if (nested.NUMBER_OF_RESULT() is not { } number) return operation;
        int result = _variables.Unnamed(nested.GetText());
        _steps.Add(new ResultStep(operation, NumberOf(number.Symbol), result));
        return result;
    }

    private int Create(RewriteRulesParser.OperationContext tree, int replaced)
    {
        var name = tree.OPERATION().GetText();
        int at = tree.OPERATION().Symbol.StartIndex;
        var info = DefinitionChecks.Find(source.Context, name, at);
        var operands = Operands(info, tree, at);
        var attributes = new List<(string Name, int Variable)>();
        foreach (var attribute in tree.attributeList()?.attributePattern() ?? []) attributes.Add(NewAttribute(info, attribute));
        DefinitionChecks.Required(info, attributes.ConvertAll(static a => a.Name), at);
        var types = tree.resultTypes()?.typePattern();
        if (types is null && !ResultTypes.Follow(info) && replaced < 0) throw new RuleException(at, $"the types of the results of '{name}' do not follow from its operands", "write them: -> type");
        if (types is not null && info.Definition is { } definition) DefinitionChecks.Count(name, "result", definition.Results, types.Length, types.Any(IsRange), at);
        int operation = _variables.Unnamed(name);
        var step = new CreateStep
        {
            Name = name,
            Variable = operation,
            Operands = operands,
            IsGrouped = info.Definition is { HasOperandSegments: true },
            Attributes = attributes,
            ResultTypes = types is null ? null : Array.ConvertAll(types, UseType),
            Replaced = replaced,
            Regions = BodiesOf(tree.regionList()?.BODY()),
            Successors = BodiesOf(tree.successorList()?.BODY()),
        };
        // Names of results are known only behind the operation.
        _steps.Add(step with { Results = tree.resultNames() is { } names ? Array.ConvertAll(names.valueName(), n => new PlanPart(_variables.Define(n.VALUE().GetText(), IsRange(n), n.Start.StartIndex), IsRange(n))) : null });
        return operation;
    }

    private int[] BodiesOf(Antlr4.Runtime.Tree.ITerminalNode[]? bodies) => Array.ConvertAll(bodies ?? [], b => _variables.Use(b.Symbol));

    private int UseType(RewriteRulesParser.TypePatternContext tree)
    {
        if (tree.GetText() == "_") throw new RuleException(tree.Start.StartIndex, "what is made must be said: '_' only stands for what is found");
        if (tree.TYPE_NAME() is { } name) return _variables.Use(name.Symbol);
        return IsVariable(tree.type()) ? _variables.Use(tree.Start) : _variables.Constant(source.TypeOf(tree.type()));
    }

    private (string Name, int Variable) NewAttribute(OperationInfo info, RewriteRulesParser.AttributePatternContext tree)
    {
        var (name, isQuoted) = NameOf(tree.attributeName());
        if (tree.GetChild(0) != tree.attributeName()) throw new RuleException(tree.Start.StartIndex, "a new operation has the attributes that are given; 'no' only stands in what is found");
        int variable = Given(tree);
        var constant = _variables.All[variable].Constant;
        DefinitionChecks.Attribute(info, name, isQuoted, constant as IrAttribute ?? (constant is IrType type ? new TypeAttr(type) : null), tree.Start.StartIndex);
        return (name, variable);
    }

    private IReadOnlyList<int>[] Operands(OperationInfo info, RewriteRulesParser.OperationContext tree, int at)
    {
        var trees = tree.operandList()?.operand() ?? [];
        if (info.Definition is { HasOperandSegments: true } grouped)
        {
            if (trees.Length != grouped.Operands.Count)
                throw new RuleException(at, $"'{info.Name}' has {grouped.Operands.Count} groups of operands, but the rule has {trees.Length}", $"write one for each of {string.Join(", ", grouped.Operands.Select(static o => o.Name))}: %x, %xs... or [%x, %y]");
            return Array.ConvertAll(trees, t => (IReadOnlyList<int>)Array.ConvertAll(IsGroup(t) ? t.operand() : [t], UseOperand));
        }
        var all = new List<int>();
        foreach (var operand in trees)
            foreach (var member in IsGroup(operand) ? operand.operand() : [operand]) all.Add(UseOperand(member));
        if (info.Definition is { } definition)
            DefinitionChecks.Count(info.Name, "operand", definition.Operands, all.Count, trees.Any(static t => t.valueName() is { } v && IsRange(v)), at);
        return [all];
    }

    private int UseOperand(RewriteRulesParser.OperandContext tree)
    {
        if (IsGroup(tree)) throw new RuleException(tree.Start.StartIndex, "a group of operands can't hold another");
        if (tree.nested() is { } nested) return CreateNested(nested, replaced: -1);
        if (tree.typePattern() is { } type) throw new RuleException(type.Start.StartIndex, "operands of a new operation have their types already");
        return tree.valueName() is { } value ? _variables.Use(value.VALUE().Symbol) : throw new RuleException(tree.Start.StartIndex, "what is made must be said: '_' only stands for what is found");
    }
}
