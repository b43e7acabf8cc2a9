using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Text;

/// <content>Inherent attributes that are written as properties or among the discardable ones: they are judged where they are read.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>As <see cref="ParseOptionalAttributeDictionary"/>, for declared syntaxes: what belongs to the operation is checked here.</summary>
    public void ParseCheckedAttributeDictionary(OperationState state)
    {
        int at = NextPosition;
        if (!IsBraceNext()) return;
        AddDictionary(state, ParseDictionary());
        CheckInherentAttributes(state, at);
    }

    /// <inheritdoc cref="ParseCheckedAttributeDictionary"/>
    public void ParseCheckedAttributeDictionaryWithKeyword(OperationState state)
    {
        int at = NextPosition;
        ParseOptionalAttributeDictionaryWithKeyword(state);
        if (state.AttributeDictionary is not null) CheckInherentAttributes(state, at);
    }

    /// <summary>The first error among the properties of the generic form, at the operation.</summary>
    private void CheckProperties(OperationState state, IrAttribute properties)
    {
        if (!state.Info.IsRegistered) return;
        if (state.Info.Sample.WhyNoProperties is { } reason) throw InvalidProperties(state, properties, reason);
        if (properties is not DictionaryAttr dictionary) throw InvalidProperties(state, properties, "expected DictionaryAttr to set properties");
        var sample = state.Info.Sample;
        foreach (ref readonly var property in dictionary.Entries)
        {
            if (GroupsIn(sample, property.Name) is { } groups)
            {
                if (property.Value is not DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } sizes) throw InvalidProperties(state, properties, "expected DenseI32ArrayAttr for key `value`");
                if (sizes.Count != groups) throw InvalidProperties(state, properties, $"size mismatch in attribute conversion: {sizes.Count} vs {groups}");
            }
            else if (!sample.CanHold(property.Name, property.Value))
            {
                throw InvalidProperties(state, properties, $"Invalid attribute `{property.Name}` in property conversion: {property.Value}");
            }
        }
    }

    private ParseException InvalidProperties(OperationState state, IrAttribute properties, string message) =>
        Error(new Diagnostic(Severity.Error, state.Location, $"invalid properties {properties} for op {state.Info.Name}: {message}"));

    /// <summary>How many groups an attribute has to give the sizes of; null for other attributes.</summary>
    private static int? GroupsIn(Operation sample, string name) =>
        name is "operandSegmentSizes" or "resultSegmentSizes" or "operand_segment_sizes" or "result_segment_sizes" && sample.GetInherentAttribute(name) is DenseArrayAttr sizes ? sizes.Count : null;

    /// <summary>The attributes of the dictionary that are the operation's own must be as its definition says; sizes of other groups than it has do not count.</summary>
    /// <param name="state">What has been read.</param>
    /// <param name="at">Where the dictionary begins; none in the generic form, whose errors are at the operation.</param>
    private void CheckInherentAttributes(OperationState state, int? at = null)
    {
        if (!state.Info.IsRegistered) return;
        var sample = state.Info.Sample;
        var names = sample.InherentAttributeNames;
        if (names.IsEmpty) return;
        bool any = false;
        foreach (ref readonly var attribute in state.AttributeDictionary!.Entries) any |= names.Contains(attribute.Name) || GroupsIn(sample, attribute.Name) is not null;
        if (!any) return;
        foreach (var (name, value) in state.AttributeDictionary.Entries)
        {
            if (GroupsIn(sample, name) is not { } groups || value is DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } sizes && sizes.Count == groups) continue;
            state.AttributeDictionary = state.AttributeDictionary.Without(name);
        }
        foreach (var definition in state.Info.Definition?.Attributes ?? [])
        {
            if (state.AttributeDictionary.Get(definition.Name) is not { } value || definition.Accepts(value)) continue;
            var message = $"'{state.Info.Name}' op attribute '{definition.Name}' failed to satisfy constraint: {definition.Summary}";
            throw at is { } place ? Error(place, message) : Error(new Diagnostic(Severity.Error, state.Location, message));
        }
    }
}
