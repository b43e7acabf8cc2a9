using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Print</c> from a syntax.</summary>
internal sealed class PrintEmitter(SyntaxPlan plan, CodeWriter output)
{
    private readonly PrinterCode _code = new(output);
    private readonly OpModel _op = plan.Op;
    private readonly Groups _operands = new(plan.Op, results: false);
    private readonly Groups _results = new(plan.Op, results: true);
    private readonly Spacing _spacing = new();

    public void Emit()
    {
        output.Blank();
        _code.Open($"protected{(_op.Has(OpTraits.SeesInternals) ? " internal" : "")} override void Print(AsmPrinter printer)");
        EmitAll(plan.Elements);
        _code.Close();
    }

    private void EmitAll(IEnumerable<Element> elements)
    {
        foreach (var element in elements) EmitElement(element);
    }

    private void EmitElement(Element element)
    {
        switch (element)
        {
            case Literal literal:
                _code.Text(_spacing.Literal(literal.Text));
                return;
            case Whitespace { Text: "\\n" }:
                _code.Line("printer.NewLine();");
                return;
            case Whitespace whitespace:
                if (whitespace.Text.Length > 0) _code.Text(whitespace.Text);
                _spacing.Explicit(whitespace.Text.Length > 0);
                return;
            case OptionalElement group:
                EmitOptional(group);
                return;
            case AnyOrderElement list:
                EmitAnyOrder(list);
                return;
            case DictionaryElement dictionary:
                EmitDictionary(dictionary);
                _spacing.Dictionary();
                return;
        }
        if (_spacing.Element()) _code.Text(" ");
        EmitVariable(element);
    }

    private void EmitVariable(Element element)
    {
        switch (element)
        {
            case OperandElement { Operand: var operand }:
                EmitOperand(operand);
                break;
            case AttributeElement { Attribute: var attribute, IsQualified: var isQualified }:
                _code.Line(attribute.Kind == AttrKind.Unit ? "printer.Write(\"unit\"u8);" : AttrCode.Print(attribute, isQualified));
                break;
            case RegionElement { Region: var region }:
                EmitRegion(region);
                break;
            case SuccessorElement { Successor: var successor }:
                _code.Line(successor.IsVariadic ? $"OpSyntax.PrintSuccessors(printer, {SuccessorRange(successor)});" : $"printer.PrintSuccessor(GetSuccessor({IndexOf(successor)}));");
                break;
            case AllElement { What: "operands" }:
                _code.Line("printer.PrintOperands(Operands);");
                break;
            case AllElement { What: "regions" }:
                _code.Line("OpSyntax.PrintRegions(printer, Regions);");
                break;
            case AllElement:
                _code.Line("OpSyntax.PrintSuccessors(printer, OpSyntax.Successors(this, 0, 0));");
                break;
            case TypeElement type:
                EmitType(type);
                break;
            case FunctionalTypeElement function:
                _code.Line(function is { Inputs: AllElement { What: "operands" }, Results: AllElement { What: "results" } }
                    ? "printer.PrintFunctionalType(this);"
                    : $"printer.PrintFunctionalType({Range(function.Inputs)}, {Range(function.Results)});");
                break;
            case CustomElement custom:
                EmitCustom(custom);
                break;
        }
    }

    private void EmitOperand(ValueMember operand)
    {
        var start = _operands.Start(operand);
        switch (operand.Arity)
        {
            case Arity.One:
                _code.Line($"printer.PrintOperand(GetOperand({start}));");
                break;
            case Arity.Optional:
                _code.Nested($"if ({_operands.Count(operand)} > 0)", $"printer.PrintOperand(GetOperand({start}));");
                break;
            default:
                _code.Line($"printer.PrintOperands({operand.Property});");
                break;
        }
    }

    private void EmitRegion(RegionMember region)
    {
        if (region.IsVariadic) _code.Line($"OpSyntax.PrintRegions(printer, {region.Property});");
        else if (_op.ImplicitTerminator is not null) _code.Line($"OpSyntax.PrintRegionWithImplicitTerminator(printer, GetRegion({IndexOf(region)}));");
        else _code.Line($"printer.PrintRegion(GetRegion({IndexOf(region)}));");
    }

    private int IndexOf(RegionMember region) => _op.Regions.ToList().FindIndex(r => r.Name == region.Name);

    private int IndexOf(SuccessorMember successor) => _op.Successors.ToList().FindIndex(s => s.Name == successor.Name);

    private string SuccessorRange(SuccessorMember successor) => $"OpSyntax.Successors(this, {IndexOf(successor)}, {_op.Successors.Count - IndexOf(successor) - 1})";

    private void EmitType(TypeElement type)
    {
        switch (type.Argument)
        {
            case AllElement { What: var what }:
                _code.Line($"printer.PrintTypes({(what == "operands" ? "Operands" : "Results")});");
                break;
            case OperandElement { Operand: var operand }:
                EmitValueType(operand, type.IsQualified, _operands);
                break;
            case ResultElement { Result: var result }:
                EmitValueType(result, type.IsQualified, _results);
                break;
        }
    }

    private void EmitValueType(ValueMember value, bool isQualified, Groups groups)
    {
        var range = $"new {(value.IsResult ? "ResultRange" : "OperandRange")}(this, {groups.Start(value)}, {groups.Count(value)})";
        if (value.Arity != Arity.One) _code.Line($"printer.PrintTypes({range});");
        else if (value.Class is { IsStripped: true } known && !isQualified) _code.Line($"OpSyntax.PrintStrippedType<{known.FullName}>(printer, {TypeOf(value)});");
        else _code.Line($"printer.PrintType({TypeOf(value)});");
    }

    private string TypeOf(ValueMember value) => value.IsResult ? $"GetResult({_results.Start(value)}).Type" : $"GetOperand({_operands.Start(value)}).Type";

    /// <summary>The values of an argument.</summary>
    private string Range(Element argument) => argument switch
    {
        AllElement { What: var what } => what == "operands" ? "Operands" : "Results",
        OperandElement { Operand: var operand } => $"new OperandRange(this, {_operands.Start(operand)}, {_operands.Count(operand)})",
        ResultElement { Result: var result } => $"new ResultRange(this, {_results.Start(result)}, {_results.Count(result)})",
        _ => "default",
    };

    private void EmitDictionary(DictionaryElement dictionary)
    {
        if (dictionary.IsProperties)
        {
            _code.Line($"OpSyntax.PrintProperties(printer, this{ElidedArguments(plan.Op.Attributes.Where(plan.Shows))});");
            return;
        }
        var method = dictionary.WithKeyword ? "PrintAttributeDictionaryWithKeyword" : "PrintAttributeDictionary";
        // Where the syntax shows all inherent attributes, only the others are left.
        if (plan.HasProperties || _op.Attributes.All(plan.Shows)) _code.Line($"printer.{method}(DiscardableAttributes);");
        else _code.Line($"printer.{method}(this{ElidedArguments(_op.Attributes.Where(a => plan.Shows(a) || a.Default is not null))});");
    }

    /// <summary>What a dictionary leaves out: what the syntax shows, and what has its default.</summary>
    private string ElidedArguments(IEnumerable<AttrMember> attributes)
    {
        var names = attributes.Select(a => plan.Shows(a) ? Naming.Literal(a.Name) : $"Equals({a.Field}, {AttrCode.DefaultField(a)}) ? {Naming.Literal(a.Name)} : \"\"").ToList();
        if (_op.HasOperandSegments) names.Add("\"operandSegmentSizes\"");
        if (_op.HasResultSegments) names.Add("\"resultSegmentSizes\"");
        return string.Concat(names.Select(n => ", " + n));
    }

    private void EmitOptional(OptionalElement group)
    {
        var condition = Presence(group.Anchor);
        _code.Open(group.AnchorIsInElse ? $"if (!({condition}))" : $"if ({condition})");
        var elided = ElidedAnchor(group);
        EmitAll(group.Then.Where(e => e != elided));
        _code.Close();
        if (group.Else.Count == 0) return;
        _code.Open("else");
        EmitAll(group.Else.Where(e => e != elided));
        _code.Close();
    }

    /// <summary>A unit attribute that the group's other elements stand for.</summary>
    internal static Element? ElidedAnchor(OptionalElement group) =>
        group.Anchor is AttributeElement { Attribute.Kind: AttrKind.Unit } unit && group.Then[0] != unit && (group.Else.Count == 0 || group.Else[0] != unit) ? unit : null;

    private void EmitAnyOrder(AnyOrderElement list)
    {
        foreach (var clause in list.Clauses)
        {
            var conditions = clause.Elements.Where(e => e is OperandElement or AttributeElement or RegionElement).Select(Presence).ToList();
            _code.Open($"if ({(conditions.Count == 0 ? "false" : string.Join(" || ", conditions))})");
            _code.Text(_spacing.Literal(clause.Keyword.Text));
            if (clause.UnitOnly is null) EmitAll(clause.Elements);
            _code.Close();
        }
    }

    /// <summary>A condition that says whether something is there to be printed.</summary>
    private string Presence(Element element) => element switch
    {
        OperandElement { Operand: var operand } => operand.Arity == Arity.One ? "true" : $"{_operands.Count(operand)} > 0",
        ResultElement { Result: var result } => result.Arity == Arity.One ? "true" : $"{_results.Count(result)} > 0",
        AttributeElement { Attribute: { Default: not null } attribute } => $"{attribute.Field} is not null && !{attribute.Field}.Equals({AttrCode.DefaultField(attribute)})",
        AttributeElement { Attribute: var attribute } => $"{attribute.Field} is not null",
        RegionElement { Region: { IsVariadic: true } region } => $"{region.Property}.Length > 0",
        RegionElement { Region: var region } => $"!GetRegion({IndexOf(region)}).IsEmpty",
        SuccessorElement { Successor: var successor } => $"{SuccessorRange(successor)}.Length > 0",
        AllElement { What: "operands" } => "OperandCount > 0",
        AllElement { What: "results" } => "ResultCount > 0",
        AllElement { What: "regions" } => "RegionCount > 0",
        AllElement => "SuccessorCount > 0",
        TypeElement type => Presence(type.Argument),
        FunctionalTypeElement function => $"{Presence(function.Inputs)} || {Presence(function.Results)}",
        CustomElement custom => string.Join(" || ", custom.Arguments.Where(IsOpen).Select(Presence)),
        _ => "true",
    };

    private static bool IsOpen(Element element) => element switch
    {
        OperandElement { Operand.Arity: not Arity.One } or RegionElement or SuccessorElement { Successor.IsVariadic: true } => true,
        AttributeElement { Attribute.MayBeAbsent: true } => true,
        TypeElement { Argument: var argument } => IsOpen(argument),
        ResultElement { Result.Arity: not Arity.One } or AllElement => true,
        _ => false,
    };

    private void EmitCustom(CustomElement custom)
    {
        var container = _op.Directives.FirstOrDefault(d => d.Name == "Print" + custom.Name)?.Container ?? _op.FullName;
        var arguments = custom.Arguments.Select(CustomArgument);
        _code.Line($"{container}.Print{custom.Name}({string.Join(", ", new[] { "printer", "this" }.Concat(arguments))});");
    }

    private string CustomArgument(Element argument) => argument switch
    {
        RefElement reference => CustomArgument(reference.Argument),
        CodeElement { Code: var text } => text,
        OperandElement { Operand: var operand } => operand.Arity switch
        {
            Arity.One => $"GetOperand({_operands.Start(operand)})",
            Arity.Optional => $"{_operands.Count(operand)} > 0 ? GetOperand({_operands.Start(operand)}) : (Value?)null",
            _ => operand.Property,
        },
        AttributeElement { Attribute: var attribute } => $"({attribute.Storage}?){attribute.Field}",
        RegionElement { Region: var region } => region.Property,
        SuccessorElement { Successor: var successor } => successor.IsVariadic ? SuccessorRange(successor) : $"GetSuccessor({IndexOf(successor)})",
        TypeElement { Argument: OperandElement { Operand: var operand } } => CustomType(operand, _operands),
        TypeElement { Argument: ResultElement { Result: var result } } => CustomType(result, _results),
        TypeElement { Argument: AllElement { What: var what } } => what == "operands" ? "Operands.Types()" : "Results.Types()",
        DictionaryElement => "AllAttributes",
        _ => "default",
    };

    private string CustomType(ValueMember value, Groups groups) => value.Arity switch
    {
        Arity.One => TypeOf(value),
        Arity.Optional => $"{groups.Count(value)} > 0 ? {TypeOf(value)} : null",
        _ => $"new {(value.IsResult ? "ResultRange" : "OperandRange")}(this, {groups.Start(value)}, {groups.Count(value)}).Types()",
    };
}
