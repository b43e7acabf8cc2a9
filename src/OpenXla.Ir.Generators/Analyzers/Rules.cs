using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Analyzers;

/// <summary>What can be wrong with a definition.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Shape = Rule("OIR0001", "A definition has the wrong shape", "'{0}' must be {1}");
    public static readonly DiagnosticDescriptor UnknownName = Rule("OIR0002", "Unknown name in Syntax", "'{0}' is unknown in the syntax of '{1}'; known are {2}");
    public static readonly DiagnosticDescriptor SyntaxError = Rule("OIR0003", "Error in Syntax", "Syntax of '{0}', at {1}: {2}");
    public static readonly DiagnosticDescriptor LossySyntax = Rule("OIR0004", "Syntax loses information", "Syntax of '{0}' does not show {1}, so that the text could not be read back; {2}");
    public static readonly DiagnosticDescriptor NameClash = Rule("OIR0005", "A property hides a member of the base", "'{0}' would hide '{1}.{0}'; choose another C# name and keep the text's with [{2}(\"{3}\")]");
    public static readonly DiagnosticDescriptor HalfSyntax = Rule("OIR0006", "Parse and Print go together", "'{0}' has a {1} but no {2}: a custom form needs both");
    public static readonly DiagnosticDescriptor Stray = Rule("OIR0007", "A name belongs to no dialect of the assembly", "'{0}' is of no dialect in this assembly; {1}");
    public static readonly DiagnosticDescriptor LostAttribute = Rule("OIR0008", "Syntax loses an attribute", "Syntax of '{0}' has neither ${1} nor attr-dict, so that the attribute would be lost");
    public static readonly DiagnosticDescriptor Duplicate = Rule("OIR0009", "A name is used twice", "'{0}' is used twice in '{1}'");
    public static readonly DiagnosticDescriptor PropertyType = Rule("OIR0010", "Unsupported type of a marked property", "'{0}' can't be {1} of type '{2}': {3}");
    public static readonly DiagnosticDescriptor Relation = Rule("OIR0011", "Wrong relation between types", "[{0}] of '{1}': {2}");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "OpenXla.Ir.Definitions", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
