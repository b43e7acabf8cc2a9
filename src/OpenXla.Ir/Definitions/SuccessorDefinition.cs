namespace OpenXla.Ir.Definitions;

/// <summary>A successor of a definition, or any number of them.</summary>
/// <param name="Name">The name in syntax and messages.</param>
/// <param name="IsVariadic">Whether it stands for any number of successors.</param>
public sealed record SuccessorDefinition(string Name, bool IsVariadic);
