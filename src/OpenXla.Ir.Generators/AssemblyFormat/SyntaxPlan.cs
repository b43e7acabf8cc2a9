using OpenXla.Ir.Generators.Emit;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>What a syntax shows of an operation, and how the rest follows from it.</summary>
internal sealed class SyntaxPlan
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shownTypes = new(StringComparer.Ordinal);

    public SyntaxPlan(OpModel op, IReadOnlyList<Element> elements)
    {
        Op = op;
        Elements = elements;
        Solver = new TypeSolver(op, TypeOfAttribute);
        foreach (var element in elements.Flatten()) Note(element);
        foreach (var value in op.Operands.Concat(op.Results))
            if (_shownTypes.Contains(value.Name) && value.Arity == Arity.One) Solver.Know(value.Name, TypeLocal(value));
        Solver.Solve();
    }

    public OpModel Op { get; }
    public IReadOnlyList<Element> Elements { get; }
    public TypeSolver Solver { get; }
    public bool HasDictionary { get; private set; }
    public bool HasProperties { get; private set; }

    /// <summary>Operands are one list, written by <c>operands</c>.</summary>
    public bool AllOperands { get; private set; }
    public bool AllOperandTypes { get; private set; }
    public bool AllResultTypes { get; private set; }
    public bool AllRegions { get; private set; }
    public bool AllSuccessors { get; private set; }

    /// <summary>Result types come from <c>InferResultTypes</c>.</summary>
    public bool InfersResults => Op.Has(OpTraits.InfersResultTypes) && !AllResultTypes && Op.Results.All(r => !_shownTypes.Contains(r.Name));

    public bool Shows(Member member) => _shown.Contains(member.Name);

    public bool ShowsType(ValueMember value) => _shownTypes.Contains(value.Name);

    public static string OperandLocal(ValueMember value) => value.Name + (value.Arity == Arity.Variadic ? "Operands" : "Operand");

    public static string TypeLocal(ValueMember value) => value.Name + (value.Arity == Arity.Variadic ? "Types" : "Type");

    private string? TypeOfAttribute(AttrMember attribute) =>
        attribute.MayBeAbsent ? null : $"OpSyntax.TypeOf(parser, state, {Common.Naming.Literal(attribute.Name)})";

    private void Note(Element element)
    {
        switch (element)
        {
            case OperandElement operand:
                _shown.Add(operand.Operand.Name);
                break;
            case AttributeElement attribute:
                _shown.Add(attribute.Attribute.Name);
                break;
            case RegionElement region:
                _shown.Add(region.Region.Name);
                break;
            case SuccessorElement successor:
                _shown.Add(successor.Successor.Name);
                break;
            case DictionaryElement dictionary:
                HasDictionary |= !dictionary.IsProperties;
                HasProperties |= dictionary.IsProperties;
                break;
            case AllElement all:
                AllOperands |= all.What == "operands";
                AllRegions |= all.What == "regions";
                AllSuccessors |= all.What == "successors";
                break;
            case TypeElement type:
                NoteType(type.Argument);
                break;
            case FunctionalTypeElement function:
                NoteType(function.Inputs);
                NoteType(function.Results);
                break;
        }
    }

    private void NoteType(Element argument)
    {
        switch (argument)
        {
            case OperandElement operand:
                _shownTypes.Add(operand.Operand.Name);
                break;
            case ResultElement result:
                _shownTypes.Add(result.Result.Name);
                break;
            case AllElement all:
                AllOperandTypes |= all.What == "operands";
                AllResultTypes |= all.What == "results";
                break;
        }
    }

    /// <summary>What the syntax does not show and nothing gives back: in words, and what to do.</summary>
    public IEnumerable<(string What, string Remedy)> Losses()
    {
        foreach (var operand in Op.Operands)
        {
            if (!AllOperands && !Shows(operand)) yield return ($"operand ${operand.Name}", $"write ${operand.Name} or operands");
            if (!AllOperandTypes && !ShowsType(operand) && Solver.Find(operand.Name) is null)
                yield return ($"the type of operand ${operand.Name}", $"write type(${operand.Name}) or state what it follows from");
        }
        if (!AllResultTypes && !InfersResults)
            foreach (var result in Op.Results)
                if (!ShowsType(result) && (Solver.Find(result.Name) is null || result.Arity != Arity.One))
                    yield return ($"the type of result ${result.Name}", $"write type(${result.Name}) or state what it follows from");
        if (AllOperands && Op.HasOperandSegments) yield return ("how the operands fall into groups", "write each operand by its name");
        if (AllResultTypes && Op.HasResultSegments) yield return ("how the results fall into groups", "write the type of each result");
        if (!AllRegions)
            foreach (var region in Op.Regions)
                if (!Shows(region)) yield return ($"region ${region.Name}", $"write ${region.Name} or regions");
        if (!AllSuccessors)
            foreach (var successor in Op.Successors)
                if (!Shows(successor)) yield return ($"successor ${successor.Name}", $"write ${successor.Name} or successors");
    }

    public IEnumerable<AttrMember> LostAttributes() =>
        HasDictionary || HasProperties ? [] : Op.Attributes.Where(a => !Shows(a));

    /// <summary>Positions of elements that show what was shown before.</summary>
    public IEnumerable<(int Position, string What)> Repetitions()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in Elements.Flatten())
        {
            var what = element switch
            {
                OperandElement operand => "$" + operand.Operand.Name,
                AttributeElement attribute => "$" + attribute.Attribute.Name,
                RegionElement region => "$" + region.Region.Name,
                SuccessorElement successor => "$" + successor.Successor.Name,
                DictionaryElement dictionary => dictionary.IsProperties ? "prop-dict" : "attr-dict",
                AllElement all => all.What,
                TypeElement { Argument: OperandElement operand } => $"type(${operand.Operand.Name})",
                TypeElement { Argument: ResultElement result } => $"type(${result.Result.Name})",
                TypeElement { Argument: AllElement all } => $"type({all.What})",
                _ => null,
            };
            // A unit attribute may be shown by both branches of a group, and so may what either branch shows.
            if (what is not null && !seen.Add(what) && element is not AttributeElement) yield return (element.Position, what);
        }
    }
}
