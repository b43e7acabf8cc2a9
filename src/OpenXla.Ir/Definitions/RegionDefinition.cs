namespace OpenXla.Ir.Definitions;

/// <summary>A region of a definition, or any number of them.</summary>
/// <param name="Name">The name in syntax and messages.</param>
/// <param name="IsVariadic">Whether it stands for any number of regions.</param>
/// <param name="NotEmpty">Whether it must have a block.</param>
/// <param name="OneBlock">Whether it must have just one.</param>
public sealed record RegionDefinition(string Name, bool IsVariadic, bool NotEmpty, bool OneBlock);
