namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Something that happened to a directive at a range of the input; drawn in the input dump.</summary>
internal sealed record MatchEvent(Directive Directive, MatchOutcome Outcome, int Start, int End, string? Note = null);
