using System.Globalization;
using Antlr4.Runtime;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.RewriteRules.Grammar;
using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.RewriteRules;

/// <summary>From the tree of one rule to a plan, checked against the definitions of the operations that it names.</summary>
internal sealed partial class RuleCompiler(RuleSource source)
{
    private const int MaxBenefit = ushort.MaxValue;
    private const string RootName = "root";

    private readonly RuleVariables _variables = new();
    private readonly List<PlanStep> _steps = [];
    private readonly int _root = 0;

    internal RewritePlan Compile(RewriteRulesParser.RuleDefinitionContext rule)
    {
        _variables.Define(RootName, isRange: false, rule.Start.StartIndex);
        int benefit = 1;
        var labels = new List<string>();
        foreach (var property in rule.property())
        {
            if (property.INTEGER() is { } number) benefit = BenefitOf(number.Symbol);
            foreach (var label in property.STRING()) labels.Add(Unquote(label.GetText()));
        }
        var root = Match(rule.match().operation(), _root, "");
        var conditions = Array.ConvertAll(rule.condition(), Condition);
        foreach (var action in rule.action()) Act(action);
        if (!_steps.Any(static s => s is ReplaceStep or EraseStep or UpdateStep or NativeStep { Results.Count: 0 }))
            throw new RuleException(rule.name().Start.StartIndex, $"rule '{rule.name().GetText()}' changes nothing that it matched", "it must replace, erase or update an operation");
        return new RewritePlan { Name = rule.name().GetText(), Benefit = benefit, Labels = labels, Variables = _variables.All, Root = root, Conditions = conditions, Steps = _steps };
    }

    private static int BenefitOf(IToken number) => int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int benefit) && benefit <= MaxBenefit
        ? benefit
        : throw new RuleException(number.StartIndex, $"a benefit is a number from 0 to {MaxBenefit}");

    private string Unquote(string text) => ((StringAttr)(Text.AsmParser.ParseAttribute(source.Context, text) ?? throw RuleException.Reported())).Value;

    private PlanStep Condition(RewriteRulesParser.ConditionContext condition)
    {
        if (condition.call() is { } call) return Call(call, [], isNegated: condition.GetChild(1).GetText() == "not");
        int left = Argument(condition.argument(0));
        int right = Argument(condition.argument(1));
        return new EqualStep(left, right, condition.GetChild(2).GetText() == "!=", source.Written(condition));
    }

    private NativeStep Call(RewriteRulesParser.CallContext call, IReadOnlyList<int> results, bool isNegated = false)
    {
        var name = call.NAME().GetText();
        var functions = source.Context.NativeFunctions;
        if (functions.Find(name) is not { } function)
            throw new RuleException(call.Start.StartIndex, $"there is no native function '{name}'", DefinitionChecks.Similar(name, functions.Names) ?? $"there are {string.Join(", ", functions.Names)}");
        return new NativeStep(name, function, Array.ConvertAll(call.argument(), Argument), results, isNegated);
    }

    private int Argument(RewriteRulesParser.ArgumentContext argument)
    {
        if (argument.valueName() is { } value) return _variables.Use(value.VALUE().Symbol);
        if (argument.BODY() is { } body) return _variables.Use(body.Symbol);
        return argument.attribute() is { } attribute ? Attribute(attribute) : _root;
    }

    /// <summary>A variable that is an attribute or a type, or what is written.</summary>
    private int Attribute(RewriteRulesParser.AttributeContext attribute)
    {
        if (attribute.ATTRIBUTE_NAME() is { } name) return _variables.Use(name.Symbol);
        if (attribute.ChildCount == 1 && attribute.type(0) is { } type && IsVariable(type)) return _variables.Use(type.Start);
        var written = source.AttributeOf(attribute);
        return _variables.Constant(written is TypeAttr { Value: var constant } ? constant : written);
    }

    private static bool IsVariable(RewriteRulesParser.TypeContext type) => type.TYPE_NAME() is not null && type.body() is null;

    private (string Name, bool IsQuoted) NameOf(RewriteRulesParser.AttributeNameContext name) =>
        name.STRING() is { } quoted ? (Unquote(quoted.GetText()), true) : (name.GetText(), false);

    private static bool IsRange(ParserRuleContext tree) => tree.ChildCount > 1 && tree.GetChild(1).GetText() == "...";
}
