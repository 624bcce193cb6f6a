namespace Course.Tests.Lessons;

/// <summary>Each lesson executed as a learner gets it, untouched.</summary>
public sealed class StudentLessonTests
{
    public static TheoryData<string> Paths => Lesson.Paths;

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task It_runs_to_its_end_with_every_exercise_not_attempted_and_every_claim_true(string path)
    {
        var (student, solved) = (await LessonRuns.StudentAsync(path), await LessonRuns.SolvedAsync(path));

        student.RanToItsEnd();
        Assert.Equal(Lesson.Read(path).Exercises.Select(Lesson.ExerciseId), student.Verdicts().Keys);
        Assert.All(student.Verdicts().Values, verdict => Assert.Equal(("not attempted", null), verdict));
        Assert.All(student.Records("claim").Concat(student.Records("check")), record => Assert.True((bool)record["holds"]!, (string?)record["name"]));
        Assert.Equal(solved.Records("claim").Count, student.Records("claim").Count);
    }
}
