namespace Notebooks.Running;

/// <summary>Where a run is.</summary>
/// <param name="Cell">The code cell that starts now, from 1; one more than <paramref name="Cells"/> when all have run.</param>
/// <param name="Cells">How many code cells the notebook has.</param>
/// <param name="Elapsed">The time since the run's start.</param>
public readonly record struct RunProgress(int Cell, int Cells, TimeSpan Elapsed);
